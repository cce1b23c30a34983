<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** An amount of an asset. */
final readonly class Monetary implements Model
{
    private const MEMBERS = ['asset' => 0, 'amount' => 0];

    public function __construct(
        /** The asset, with the number of its decimal places: `USD/2` counts cents. */
        public string $asset,
        /** The amount, in the smallest unit of the asset. It may be larger than 64 bits hold. */
        public \Brick\Math\BigInteger $amount,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            asset: Read::string($in, 'asset'),
            amount: Big::integer($in, 'amount'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'asset' => $this->asset,
            'amount' => Write::bigint($this->amount),
        ];

        return Write::object($out, $this->unlisted);
    }
}
