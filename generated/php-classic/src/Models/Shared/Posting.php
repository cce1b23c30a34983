<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Moves an amount of one asset from one account to another. */
final class Posting implements Model
{
    private const MEMBERS = ['amount' => 0, 'asset' => 0, 'destination' => 0, 'source' => 0];

    /** The amount, in the smallest unit of the asset. */
    public int $amount;

    /** The asset. */
    public string $asset;

    /** Address of the account that receives. */
    public string $destination;

    /** Address of the account that pays. */
    public string $source;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->amount = Read::int($in, 'amount');
        $it->asset = Read::string($in, 'asset');
        $it->destination = Read::string($in, 'destination');
        $it->source = Read::string($in, 'source');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'amount', 'asset', 'destination', 'source');
        $out = [
            'amount' => $this->amount,
            'asset' => $this->asset,
            'destination' => $this->destination,
            'source' => $this->source,
        ];

        return Write::object($out, $this->unlisted);
    }
}
