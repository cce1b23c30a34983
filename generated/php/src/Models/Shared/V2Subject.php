<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Kind;
use formance\stack\Runtime\Member;
use formance\stack\Runtime\Union;
use formance\stack\Runtime\Variant;
use formance\stack\Types\Unknown;

/**
 * Whoever gives or receives money: an account of a ledger or a wallet. `type` tells which.
 *
 * @internal
 */
final class V2Subject
{
    /** @var Union<V2LedgerAccountSubject|V2WalletSubject|Unknown>|null */
    private static ?Union $union = null;

    /** @return V2LedgerAccountSubject|V2WalletSubject|Unknown */
    public static function read(mixed $json): V2LedgerAccountSubject|V2WalletSubject|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<V2LedgerAccountSubject|V2WalletSubject|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    V2LedgerAccountSubject::class,
                    [new Member('type', required: true), new Member('identifier', required: true)],
                    tags: ['ACCOUNT'],
                ),
                new Variant(
                    Kind::OBJECT,
                    V2WalletSubject::class,
                    [
                        new Member('type', required: true),
                        new Member('identifier', required: true),
                        new Member('balance'),
                    ],
                    tags: ['WALLET'],
                ),
            ],
            tag: 'type',
        );
    }
}
