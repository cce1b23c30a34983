<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Kind;
use Shelves\Runtime\Member;
use Shelves\Runtime\Union;
use Shelves\Runtime\Variant;
use Shelves\Types\Unknown;

/** @internal */
final class AnyItem
{
    /** @var Union<Item|Book|Map|Unknown>|null */
    private static ?Union $union = null;

    /** @return Item|Book|Map|Unknown */
    public static function read(mixed $json): Item|Book|Map|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Item|Book|Map|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Item::class,
                    [
                        new Member('kind', required: true),
                        new Member('title', required: true),
                        new Member('lent'),
                        new Member('id'),
                    ],
                    tags: ['Item'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Book::class,
                    [
                        new Member('kind', required: true),
                        new Member('title', required: true),
                        new Member('lent'),
                        new Member('id'),
                        new Member('pages'),
                    ],
                    tags: ['Book'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Map::class,
                    [
                        new Member('kind', required: true, const: 'io.maps.Map'),
                        new Member('title', required: true),
                        new Member('lent'),
                        new Member('id'),
                        new Member('scale'),
                    ],
                    tags: ['io.maps.Map'],
                ),
            ],
            tag: 'kind',
        );
    }
}
