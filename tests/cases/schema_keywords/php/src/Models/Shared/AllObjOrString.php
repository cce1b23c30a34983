<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Kind;
use Keywords\Runtime\Member;
use Keywords\Runtime\Read;
use Keywords\Runtime\Union;
use Keywords\Runtime\Variant;
use Keywords\Types\Unknown;

/** @internal */
final class AllObjOrString
{
    /** @var Union<AllObjOrStringObject|string|Unknown>|null */
    private static ?Union $union = null;

    /** @return AllObjOrStringObject|string|Unknown */
    public static function read(mixed $json): AllObjOrStringObject|string|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<AllObjOrStringObject|string|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::OBJECT, AllObjOrStringObject::class, [new Member('a')]),
                new Variant(Kind::STRING, Read::string(...)),
            ],
        );
    }
}
