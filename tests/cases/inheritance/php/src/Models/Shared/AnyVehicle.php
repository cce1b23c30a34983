<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Kind;
use Fleet\Runtime\Member;
use Fleet\Runtime\Union;
use Fleet\Runtime\Variant;
use Fleet\Types\Unknown;

/**
 * A vehicle, of which kind says more.
 *
 * @internal
 */
final class AnyVehicle
{
    /** @var Union<Vehicle|Bicycle|Lorry|Tanker|Unknown>|null */
    private static ?Union $union = null;

    /** @return Vehicle|Bicycle|Lorry|Tanker|Unknown */
    public static function read(mixed $json): Vehicle|Bicycle|Lorry|Tanker|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Vehicle|Bicycle|Lorry|Tanker|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Vehicle::class,
                    [new Member('kind', required: true), new Member('wheels', required: true), new Member('towed')],
                    tags: ['Vehicle'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Bicycle::class,
                    [new Member('kind', required: true), new Member('wheels', required: true), new Member('towed')],
                    tags: ['bike'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Lorry::class,
                    [
                        new Member('kind', required: true),
                        new Member('wheels', required: true),
                        new Member('towed'),
                        new Member('tons', required: true),
                    ],
                    tags: ['lorry'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Tanker::class,
                    [
                        new Member('kind', required: true, values: ['tank']),
                        new Member('wheels', required: true),
                        new Member('towed'),
                        new Member('tons', required: true),
                        new Member('litres'),
                    ],
                    tags: ['tank'],
                ),
            ],
            tag: 'kind',
        );
    }
}
