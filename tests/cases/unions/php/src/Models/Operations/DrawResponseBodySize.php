<?php

declare(strict_types=1);

namespace Unions\Models\Operations;

use Unions\Runtime\Kind;
use Unions\Runtime\Read;
use Unions\Runtime\Union;
use Unions\Runtime\Variant;
use Unions\Types\Unknown;

/** @internal */
final class DrawResponseBodySize
{
    /** @var Union<int|string|Unknown>|null */
    private static ?Union $union = null;

    /** @return int|string|Unknown */
    public static function read(mixed $json): int|string|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<int|string|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::INTEGER, Read::int(...)),
                new Variant(Kind::STRING, Read::string(...)),
            ],
        );
    }
}
