<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Definition of a trigger: which events start which workflow, and with which variables. */
final readonly class V2TriggerData implements Model
{
    private const MEMBERS = ['event' => 0, 'workflowID' => 0, 'version' => 0, 'filter' => 0, 'vars' => 0, 'name' => 0];

    public function __construct(
        /** Type of the events to react to, for example `SAVED_PAYMENT`. */
        public string $event,
        /** Identifier of the workflow to start. */
        public string $workflowID,
        /** Version of the events to react to; every version if absent. */
        public ?string $version = null,
        /** Expression over the event. Only events for which it is true start the workflow; all do if it is absent. */
        public ?string $filter = null,
        /**
         * Variables for the run, by name. Each value is an expression over the event.
         *
         * @var array<string, mixed>|null
         */
        public ?array $vars = null,
        /** Name for people to recognise the trigger by. Names need not be unique. */
        public ?string $name = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            event: Read::string($in, 'event'),
            workflowID: Read::string($in, 'workflowID'),
            version: isset($in['version']) ? Read::string($in, 'version') : null,
            filter: isset($in['filter']) ? Read::string($in, 'filter') : null,
            vars: isset($in['vars']) ? Read::map($in, 'vars', Read::any(...)) : null,
            name: isset($in['name']) ? Read::string($in, 'name') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'event' => $this->event,
            'workflowID' => $this->workflowID,
        ];
        if ($this->version !== null) {
            $out['version'] = $this->version;
        }
        if ($this->filter !== null) {
            $out['filter'] = $this->filter;
        }
        if ($this->vars !== null) {
            $out['vars'] = Write::map($this->vars, Write::any(...));
        }
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }

        return Write::object($out, $this->unlisted);
    }
}
