<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** An amount of an asset. */
final class Monetary implements Model
{
    private const MEMBERS = ['asset' => 0, 'amount' => 0];

    /** The asset, with the number of its decimal places: `USD/2` counts cents. */
    public string $asset;

    /** The amount, in the smallest unit of the asset. It may be larger than 64 bits hold. */
    public int $amount;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->asset = Read::string($in, 'asset');
        $it->amount = Read::int($in, 'amount');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'asset', 'amount');
        $out = [
            'asset' => $this->asset,
            'amount' => $this->amount,
        ];

        return Write::object($out, $this->unlisted);
    }
}
