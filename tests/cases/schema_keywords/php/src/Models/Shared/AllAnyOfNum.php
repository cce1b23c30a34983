<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Kind;
use Keywords\Runtime\Read;
use Keywords\Runtime\Union;
use Keywords\Runtime\Variant;
use Keywords\Types\Unknown;

/** @internal */
final class AllAnyOfNum
{
    /** @var Union<int|float|Unknown>|null */
    private static ?Union $union = null;

    /** @return int|float|Unknown */
    public static function read(mixed $json): int|float|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<int|float|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::INTEGER, Read::int(...)),
                new Variant(Kind::NUMBER, Read::float(...)),
            ],
        );
    }
}
