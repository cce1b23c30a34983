<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final readonly class WatchResponseBodyDataFed implements Model
{
    private const MEMBERS = ['kilograms' => 0];

    public function __construct(
        public float $kilograms,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kilograms: Read::float($in, 'kilograms'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kilograms' => $this->kilograms,
        ];

        return Write::object($out, $this->unlisted);
    }
}
