<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * One activity that a stage carried out: a call to another service of the stack, tried again until it succeeds or is
 * given up.
 */
final readonly class V2WorkflowInstanceHistoryStage implements Model
{
    private const MEMBERS = [
        'name' => 0,
        'input' => 0,
        'output' => 0,
        'error' => 0,
        'terminated' => 0,
        'startedAt' => 0,
        'terminatedAt' => 0,
        'lastFailure' => 0,
        'attempt' => 0,
        'nextExecution' => 0,
    ];

    public function __construct(
        /** Name of the activity. */
        public string $name,
        public V2WorkflowInstanceHistoryStageInput $input,
        /** Whether the activity has ended, well or with an error. */
        public bool $terminated,
        /** When the activity was started. */
        public \DateTimeImmutable $startedAt,
        /** Number of the current attempt, from 1. */
        public int $attempt,
        public ?V2WorkflowInstanceHistoryStageOutput $output = null,
        /** Why the activity was given up; absent while it runs and when it ended well. */
        public ?string $error = null,
        /** When the activity ended; absent while it runs. */
        public ?\DateTimeImmutable $terminatedAt = null,
        /** What went wrong at the attempt before this one. */
        public ?string $lastFailure = null,
        /** When the next attempt is due; absent when none is planned. */
        public ?\DateTimeImmutable $nextExecution = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: Read::string($in, 'name'),
            input: Read::model($in, 'input', V2WorkflowInstanceHistoryStageInput::class),
            output: isset($in['output'])
                ? Read::model($in, 'output', V2WorkflowInstanceHistoryStageOutput::class)
                : null,
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            terminated: Read::bool($in, 'terminated'),
            startedAt: Read::dateTime($in, 'startedAt'),
            terminatedAt: isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null,
            lastFailure: isset($in['lastFailure']) ? Read::string($in, 'lastFailure') : null,
            attempt: Read::int($in, 'attempt'),
            nextExecution: isset($in['nextExecution']) ? Read::dateTime($in, 'nextExecution') : null,
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
            'attempt' => $this->attempt,
        ];
        if ($this->output !== null) {
            $out['output'] = $this->output;
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }
        if ($this->terminatedAt !== null) {
            $out['terminatedAt'] = Write::dateTime($this->terminatedAt);
        }
        if ($this->lastFailure !== null) {
            $out['lastFailure'] = $this->lastFailure;
        }
        if ($this->nextExecution !== null) {
            $out['nextExecution'] = Write::dateTime($this->nextExecution);
        }

        return Write::object($out, $this->unlisted);
    }
}
