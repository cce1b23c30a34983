<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Models\Shared;
use Farm\Runtime\Kind;
use Farm\Runtime\Member;
use Farm\Runtime\Union;
use Farm\Runtime\Variant;
use Farm\Types\Unknown;

/** @internal */
final class WatchResponseBodyData
{
    /** @var Union<Shared\Animal|WatchResponseBodyDataFed|Unknown>|null */
    private static ?Union $union = null;

    /** @return Shared\Animal|WatchResponseBodyDataFed|Unknown */
    public static function read(mixed $json): Shared\Animal|WatchResponseBodyDataFed|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Shared\Animal|WatchResponseBodyDataFed|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Shared\Animal::class,
                    [new Member('name', required: true), new Member('weight')],
                ),
                new Variant(Kind::OBJECT, WatchResponseBodyDataFed::class, [new Member('kilograms', required: true)]),
            ],
        );
    }
}
