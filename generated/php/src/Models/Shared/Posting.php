<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Moves an amount of one asset from one account to another. */
final readonly class Posting implements Model
{
    private const MEMBERS = ['amount' => 0, 'asset' => 0, 'destination' => 0, 'source' => 0];

    public function __construct(
        /** The amount, in the smallest unit of the asset. */
        public \Brick\Math\BigInteger $amount,
        /** The asset. */
        public string $asset,
        /** Address of the account that receives. */
        public string $destination,
        /** Address of the account that pays. */
        public string $source,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            amount: Big::integer($in, 'amount'),
            asset: Read::string($in, 'asset'),
            destination: Read::string($in, 'destination'),
            source: Read::string($in, 'source'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'amount' => Write::bigint($this->amount),
            'asset' => $this->asset,
            'destination' => $this->destination,
            'source' => $this->source,
        ];

        return Write::object($out, $this->unlisted);
    }
}
