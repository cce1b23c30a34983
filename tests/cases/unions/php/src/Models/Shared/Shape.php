<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Kind;
use Unions\Runtime\Member;
use Unions\Runtime\Union;
use Unions\Runtime\Variant;
use Unions\Types\Unknown;

/** @internal */
final class Shape
{
    /** @var Union<Circle|Square|Unknown>|null */
    private static ?Union $union = null;

    /** @return Circle|Square|Unknown */
    public static function read(mixed $json): Circle|Square|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Circle|Square|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Circle::class,
                    [new Member('kind', required: true), new Member('r', required: true)],
                    tags: ['circle'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Square::class,
                    [new Member('kind', required: true), new Member('a', required: true)],
                    tags: ['SQUARE'],
                ),
            ],
            tag: 'kind',
        );
    }
}
