<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Kind;
use Discriminators\Runtime\Member;
use Discriminators\Runtime\Union;
use Discriminators\Runtime\Variant;
use Discriminators\Types\Unknown;

/** @internal */
final class Item
{
    /** @var Union<ItemNote|UserMessage|ToolMessage|Unknown>|null */
    private static ?Union $union = null;

    /** @return ItemNote|UserMessage|ToolMessage|Unknown */
    public static function read(mixed $json): ItemNote|UserMessage|ToolMessage|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<ItemNote|UserMessage|ToolMessage|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::OBJECT, Message::union(), tags: ['user', 'human', 'tool']),
                new Variant(
                    Kind::OBJECT,
                    ItemNote::class,
                    [new Member('role', required: true, const: 'note'), new Member('note')],
                    tags: ['note'],
                ),
            ],
            tag: 'role',
        );
    }
}
