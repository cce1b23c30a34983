<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Metadata of a payment; null if it has none. */
final readonly class V2PaymentMetadata implements Model
{
    private const MEMBERS = ['key' => 0];

    public function __construct(
        /** Value of the entry `key`. */
        public ?string $key = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            key: isset($in['key']) ? Read::string($in, 'key') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->key !== null) {
            $out['key'] = $this->key;
        }

        return Write::object($out, $this->unlisted);
    }
}
