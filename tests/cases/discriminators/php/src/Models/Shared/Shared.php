<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Kind;
use Discriminators\Runtime\Member;
use Discriminators\Runtime\Union;
use Discriminators\Runtime\Variant;
use Discriminators\Types\Unknown;

/** @internal */
final class Shared
{
    /** @var Union<UserMessage|Human|Unknown>|null */
    private static ?Union $union = null;

    /** @return UserMessage|Human|Unknown */
    public static function read(mixed $json): UserMessage|Human|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<UserMessage|Human|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    UserMessage::class,
                    [new Member('role', required: true, values: ['user', 'human']), new Member('text')],
                ),
                new Variant(
                    Kind::OBJECT,
                    Human::class,
                    [new Member('role', required: true, values: ['human']), new Member('name', required: true)],
                ),
            ],
        );
    }
}
