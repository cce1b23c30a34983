<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Kind;
use Discriminators\Runtime\Member;
use Discriminators\Runtime\Union;
use Discriminators\Runtime\Variant;
use Discriminators\Types\Unknown;

/** @internal */
final class Message
{
    /** @var Union<UserMessage|ToolMessage|Unknown>|null */
    private static ?Union $union = null;

    /** @return UserMessage|ToolMessage|Unknown */
    public static function read(mixed $json): UserMessage|ToolMessage|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<UserMessage|ToolMessage|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    UserMessage::class,
                    [new Member('role', required: true, values: ['user', 'human']), new Member('text')],
                    tags: ['user', 'human'],
                ),
                new Variant(
                    Kind::OBJECT,
                    ToolMessage::class,
                    [new Member('role', required: true, const: 'tool'), new Member('call')],
                    tags: ['tool'],
                ),
            ],
            tag: 'role',
        );
    }
}
