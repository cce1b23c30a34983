<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** One stage of an instance as it was run. */
final readonly class V2WorkflowInstanceHistory implements Model
{
    private const MEMBERS = [
        'name' => 0,
        'input' => 0,
        'error' => 0,
        'terminated' => 0,
        'startedAt' => 0,
        'terminatedAt' => 0,
    ];

    public function __construct(
        /** Name under which the stage was run. */
        public string $name,
        public V2StageSend|V2StageDelay|V2StageWaitEvent|V2Update|Unknown $input,
        /** Whether the stage has ended, well or with an error. */
        public bool $terminated,
        /** When the stage was entered. */
        public \DateTimeImmutable $startedAt,
        /** Why the stage failed; absent while it runs and when it ended well. */
        public ?string $error = null,
        /** When the stage ended; absent while it runs. */
        public ?\DateTimeImmutable $terminatedAt = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: Read::string($in, 'name'),
            input: Read::with($in, 'input', V2Stage::read(...)),
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            terminated: Read::bool($in, 'terminated'),
            startedAt: Read::dateTime($in, 'startedAt'),
            terminatedAt: isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
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
