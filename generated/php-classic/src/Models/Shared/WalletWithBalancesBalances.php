<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Balances of the wallet, by name. */
final class WalletWithBalancesBalances implements Model
{
    private const MEMBERS = ['main' => 0];

    public AssetHolder $main;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->main = Read::model($in, 'main', AssetHolder::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'main');
        $out = [
            'main' => $this->main,
        ];

        return Write::object($out, $this->unlisted);
    }
}
