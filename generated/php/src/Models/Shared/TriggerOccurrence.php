<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** One event that a trigger reacted to, and what came of it. */
final readonly class TriggerOccurrence implements Model
{
    private const MEMBERS = [
        'date' => 0,
        'workflowInstanceID' => 0,
        'workflowInstance' => 0,
        'triggerID' => 0,
        'event' => 0,
        'error' => 0,
    ];

    public function __construct(
        /** When the trigger reacted. */
        public \DateTimeImmutable $date,
        /** Identifier of the trigger. */
        public string $triggerID,
        /**
         * The event, as the service received it.
         *
         * @var array<string, mixed>
         */
        public array $event,
        /** Identifier of the instance that was started; absent when none was. */
        public ?string $workflowInstanceID = null,
        public ?WorkflowInstance $workflowInstance = null,
        /** Why no instance was started; absent when one was. */
        public ?string $error = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            date: Read::dateTime($in, 'date'),
            workflowInstanceID: isset($in['workflowInstanceID']) ? Read::string($in, 'workflowInstanceID') : null,
            workflowInstance: isset($in['workflowInstance'])
                ? Read::model($in, 'workflowInstance', WorkflowInstance::class)
                : null,
            triggerID: Read::string($in, 'triggerID'),
            event: Read::map($in, 'event', Read::any(...)),
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'date' => Write::dateTime($this->date),
            'triggerID' => $this->triggerID,
            'event' => Write::map($this->event, Write::any(...)),
        ];
        if ($this->workflowInstanceID !== null) {
            $out['workflowInstanceID'] = $this->workflowInstanceID;
        }
        if ($this->workflowInstance !== null) {
            $out['workflowInstance'] = $this->workflowInstance;
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }

        return Write::object($out, $this->unlisted);
    }
}
