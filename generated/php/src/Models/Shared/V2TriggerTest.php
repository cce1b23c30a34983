<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** What a trigger would make of an event. */
final readonly class V2TriggerTest implements Model
{
    private const MEMBERS = ['filter' => 0, 'variables' => 0];

    public function __construct(
        /** Outcome of the filter. */
        public ?V2TriggerTestFilter $filter = null,
        /**
         * Outcome of each variable, by name.
         *
         * @var array<string, V2TriggerTestVariablesValue>|null
         */
        public ?array $variables = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            filter: isset($in['filter']) ? Read::model($in, 'filter', V2TriggerTestFilter::class) : null,
            variables: isset($in['variables'])
                ? Read::map(
                    $in,
                    'variables',
                    static fn(array $in, string|int $key): V2TriggerTestVariablesValue
                        => Read::model($in, $key, V2TriggerTestVariablesValue::class),
                )
                : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->filter !== null) {
            $out['filter'] = $this->filter;
        }
        if ($this->variables !== null) {
            $out['variables'] = Write::map($this->variables);
        }

        return Write::object($out, $this->unlisted);
    }
}
