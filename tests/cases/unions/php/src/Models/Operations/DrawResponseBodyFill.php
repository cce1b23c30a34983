<?php

declare(strict_types=1);

namespace Unions\Models\Operations;

use Unions\Models\Shared;
use Unions\Runtime\Kind;
use Unions\Runtime\Member;
use Unions\Runtime\Union;
use Unions\Runtime\Variant;
use Unions\Types\Unknown;

/** @internal */
final class DrawResponseBodyFill
{
    /** @var Union<Shared\Plain|Shared\Gradient|Unknown>|null */
    private static ?Union $union = null;

    /** @return Shared\Plain|Shared\Gradient|Unknown */
    public static function read(mixed $json): Shared\Plain|Shared\Gradient|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Shared\Plain|Shared\Gradient|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::OBJECT, Shared\Plain::class, [new Member('colour', required: true)]),
                new Variant(Kind::OBJECT, Shared\Gradient::class, [new Member('from'), new Member('to')]),
            ],
        );
    }
}
