<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

use Extensions\Runtime\Kind;
use Extensions\Runtime\Member;
use Extensions\Runtime\Union;
use Extensions\Runtime\Variant;

/** @internal */
final class Pack
{
    /** @var Union<Tin|Bag>|null */
    private static ?Union $union = null;

    /** @return Tin|Bag */
    public static function read(mixed $json): Tin|Bag
    {
        return self::union()->read($json);
    }

    /** @return Union<Tin|Bag> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Tin::class,
                    [new Member('type', required: true, const: 'tin'), new Member('grams')],
                    tags: ['tin'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Bag::class,
                    [new Member('type', required: true, const: 'bag'), new Member('count')],
                    tags: ['bag'],
                ),
            ],
            tag: 'type',
            closed: true,
        );
    }
}
