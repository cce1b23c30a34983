<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Outcome of one variable. */
final readonly class V2TriggerTestVariablesValue implements Model
{
    private const MEMBERS = ['value' => 0, 'error' => 0];

    public function __construct(
        /** Value that the run would get. */
        public ?string $value = null,
        /** Why the variable could not be evaluated; absent when it could. */
        public ?string $error = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            value: isset($in['value']) ? Read::string($in, 'value') : null,
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->value !== null) {
            $out['value'] = $this->value;
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }

        return Write::object($out, $this->unlisted);
    }
}
