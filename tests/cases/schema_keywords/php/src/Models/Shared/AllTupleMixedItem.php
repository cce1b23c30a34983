<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Kind;
use Keywords\Runtime\Read;
use Keywords\Runtime\Union;
use Keywords\Runtime\Variant;
use Keywords\Types\Unknown;

/** @internal */
final class AllTupleMixedItem
{
    /** @var Union<float|string|Unknown>|null */
    private static ?Union $union = null;

    /** @return float|string|Unknown */
    public static function read(mixed $json): float|string|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<float|string|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::NUMBER, Read::float(...)),
                new Variant(Kind::STRING, Read::string(...)),
            ],
        );
    }
}
