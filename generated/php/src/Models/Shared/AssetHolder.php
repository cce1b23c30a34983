<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Amounts of several assets. */
final readonly class AssetHolder implements Model
{
    private const MEMBERS = ['assets' => 0];

    public function __construct(
        /**
         * The amounts, by asset, in the smallest unit of each.
         *
         * @var array<string, \Brick\Math\BigInteger>
         */
        public array $assets,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            assets: Read::map($in, 'assets', Big::integer(...)),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'assets' => Write::map($this->assets, Write::bigint(...)),
        ];

        return Write::object($out, $this->unlisted);
    }
}
