<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Kind;
use Keywords\Runtime\Read;
use Keywords\Runtime\Union;
use Keywords\Runtime\Variant;
use Keywords\Types\Unknown;

/** @internal */
final class AllMultiNull
{
    /** @var Union<string|int|Unknown>|null */
    private static ?Union $union = null;

    /** @return string|int|Unknown */
    public static function read(mixed $json): string|int|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<string|int|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::STRING, Read::string(...)),
                new Variant(Kind::INTEGER, Read::int(...)),
            ],
        );
    }
}
