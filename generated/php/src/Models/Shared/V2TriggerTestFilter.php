<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Outcome of the filter. */
final readonly class V2TriggerTestFilter implements Model
{
    private const MEMBERS = ['match' => 0, 'error' => 0];

    public function __construct(
        /** Whether the event passes the filter. */
        public ?bool $match = null,
        /** Why the filter could not be evaluated; absent when it could. */
        public ?string $error = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            match: isset($in['match']) ? Read::bool($in, 'match') : null,
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->match !== null) {
            $out['match'] = $this->match;
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }

        return Write::object($out, $this->unlisted);
    }
}
