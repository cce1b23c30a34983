<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Kind;
use Discriminators\Runtime\Member;
use Discriminators\Runtime\Union;
use Discriminators\Runtime\Variant;
use Discriminators\Types\Unknown;

/** @internal */
final class Nameless
{
    /** @var Union<UserMessage|NamelessWithId|Unknown>|null */
    private static ?Union $union = null;

    /** @return UserMessage|NamelessWithId|Unknown */
    public static function read(mixed $json): UserMessage|NamelessWithId|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<UserMessage|NamelessWithId|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    UserMessage::class,
                    [new Member('role', required: true, values: ['user', 'human']), new Member('text')],
                ),
                new Variant(Kind::OBJECT, NamelessWithId::class, [new Member('id', required: true)]),
            ],
        );
    }
}
