<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** One stage of an instance as it was run. */
final class WorkflowInstanceHistory implements Model
{
    private const MEMBERS = [
        'name' => 0,
        'input' => 0,
        'error' => 0,
        'terminated' => 0,
        'startedAt' => 0,
        'terminatedAt' => 0,
    ];

    /** Name under which the stage was run. */
    public string $name;
    public StageSend|StageDelay|StageWaitEvent|Unknown $input;

    /** Why the stage failed; absent while it runs and when it ended well. */
    public ?string $error = null;

    /** Whether the stage has ended, well or with an error. */
    public bool $terminated;

    /** When the stage was entered. */
    public \DateTimeImmutable $startedAt;

    /** When the stage ended; absent while it runs. */
    public ?\DateTimeImmutable $terminatedAt = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->name = Read::string($in, 'name');
        $it->input = Read::with($in, 'input', Stage::read(...));
        $it->error = isset($in['error']) ? Read::string($in, 'error') : null;
        $it->terminated = Read::bool($in, 'terminated');
        $it->startedAt = Read::dateTime($in, 'startedAt');
        $it->terminatedAt = isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'name', 'input', 'terminated', 'startedAt');
        $out = [
            'name' => $this->name,
            'input' => $this->input,
            'terminated' => $this->terminated,
            'startedAt' => Write::dateTime($this->startedAt),
        ];
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }
        if ($this->terminatedAt !== null) {
            $out['terminatedAt'] = Write::dateTime($this->terminatedAt);
        }

        return Write::object($out, $this->unlisted);
    }
}
