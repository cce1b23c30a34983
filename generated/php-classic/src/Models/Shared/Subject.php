<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Kind;
use formance\formance\Runtime\Member;
use formance\formance\Runtime\Union;
use formance\formance\Runtime\Variant;
use formance\formance\Types\Unknown;

/**
 * Whoever gives or receives money: an account of a ledger or a wallet. `type` tells which.
 *
 * @internal
 */
final class Subject
{
    /** @var Union<LedgerAccountSubject|WalletSubject|Unknown>|null */
    private static ?Union $union = null;

    /** @return LedgerAccountSubject|WalletSubject|Unknown */
    public static function read(mixed $json): LedgerAccountSubject|WalletSubject|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<LedgerAccountSubject|WalletSubject|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    LedgerAccountSubject::class,
                    [new Member('type', required: true), new Member('identifier', required: true)],
                    tags: ['ACCOUNT'],
                ),
                new Variant(
                    Kind::OBJECT,
                    WalletSubject::class,
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
