<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * A stored workflow: its definition, and when it was stored. A workflow never changes; to change one, store a new one.
 */
final class Workflow implements Model
{
    private const MEMBERS = ['config' => 0, 'createdAt' => 0, 'updatedAt' => 0, 'id' => 0];

    public WorkflowConfig $config;

    /** When the workflow was stored. */
    public \DateTimeImmutable $createdAt;

    /** When the workflow was last written. */
    public \DateTimeImmutable $updatedAt;

    /** Identifier of the workflow. */
    public string $id;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->config = Read::model($in, 'config', WorkflowConfig::class);
        $it->createdAt = Read::dateTime($in, 'createdAt');
        $it->updatedAt = Read::dateTime($in, 'updatedAt');
        $it->id = Read::string($in, 'id');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'config', 'createdAt', 'updatedAt', 'id');
        $out = [
            'config' => $this->config,
            'createdAt' => Write::dateTime($this->createdAt),
            'updatedAt' => Write::dateTime($this->updatedAt),
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
