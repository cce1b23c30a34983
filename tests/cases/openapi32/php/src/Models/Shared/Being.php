<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Kind;
use Farm\Runtime\Member;
use Farm\Runtime\Union;
use Farm\Runtime\Variant;
use Farm\Types\Unknown;

/** @internal */
final class Being
{
    /** @var Union<Animal|Plant|Unknown>|null */
    private static ?Union $union = null;

    /** @return Animal|Plant|Unknown */
    public static function read(mixed $json): Animal|Plant|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Animal|Plant|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Animal::class,
                    [new Member('name', required: true), new Member('weight')],
                    tags: ['Animal'],
                    fallback: true,
                ),
                new Variant(
                    Kind::OBJECT,
                    Plant::class,
                    [new Member('kind', required: true), new Member('height')],
                    tags: ['plant'],
                ),
            ],
            tag: 'kind',
        );
    }
}
