<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * One wallet.
 *
 * @phpstan-consistent-constructor
 */
class GetWalletResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    public WalletWithBalances $data;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->data = Read::model($in, 'data', WalletWithBalances::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'data');
        $out = [
            'data' => $this->data,
        ];

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(GetWalletResponse::class, 'formance\formance\Models\Shared\ActivityGetWalletOutput');
