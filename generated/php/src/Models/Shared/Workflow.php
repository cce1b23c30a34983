<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * A stored workflow: its definition, and when it was stored. A workflow never changes; to change one, store a new one.
 */
final readonly class Workflow implements Model
{
    private const MEMBERS = ['config' => 0, 'createdAt' => 0, 'updatedAt' => 0, 'id' => 0];

    public function __construct(
        public WorkflowConfig $config,
        /** When the workflow was stored. */
        public \DateTimeImmutable $createdAt,
        /** When the workflow was last written. */
        public \DateTimeImmutable $updatedAt,
        /** Identifier of the workflow. */
        public string $id,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            config: Read::model($in, 'config', WorkflowConfig::class),
            createdAt: Read::dateTime($in, 'createdAt'),
            updatedAt: Read::dateTime($in, 'updatedAt'),
            id: Read::string($in, 'id'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'config' => $this->config,
            'createdAt' => Write::dateTime($this->createdAt),
            'updatedAt' => Write::dateTime($this->updatedAt),
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
