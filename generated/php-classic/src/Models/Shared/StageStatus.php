<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** How far an instance has got with one stage. */
final class StageStatus implements Model
{
    private const MEMBERS = ['stage' => 0, 'instanceID' => 0, 'startedAt' => 0, 'terminatedAt' => 0, 'error' => 0];

    /** Position of the stage in the workflow, from 0. */
    public float $stage;

    /** Identifier of the instance. */
    public string $instanceID;

    /** When the stage was entered. */
    public \DateTimeImmutable $startedAt;

    /** When the stage ended; absent while it runs. */
    public ?\DateTimeImmutable $terminatedAt = null;

    /** Why the stage failed; absent while it runs and when it ended well. */
    public ?string $error = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->stage = Read::float($in, 'stage');
        $it->instanceID = Read::string($in, 'instanceID');
        $it->startedAt = Read::dateTime($in, 'startedAt');
        $it->terminatedAt = isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null;
        $it->error = isset($in['error']) ? Read::string($in, 'error') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'stage', 'instanceID', 'startedAt');
        $out = [
            'stage' => $this->stage,
            'instanceID' => $this->instanceID,
            'startedAt' => Write::dateTime($this->startedAt),
        ];
        if ($this->terminatedAt !== null) {
            $out['terminatedAt'] = Write::dateTime($this->terminatedAt);
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }

        return Write::object($out, $this->unlisted);
    }
}
