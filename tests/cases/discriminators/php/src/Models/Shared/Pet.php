<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Kind;
use Discriminators\Runtime\Member;
use Discriminators\Runtime\Union;
use Discriminators\Runtime\Variant;
use Discriminators\Types\Unknown;

/** @internal */
final class Pet
{
    /** @var Union<Cat|Dog|Unknown>|null */
    private static ?Union $union = null;

    /** @return Cat|Dog|Unknown */
    public static function read(mixed $json): Cat|Dog|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Cat|Dog|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    Cat::class,
                    [new Member('kind', required: true), new Member('lives')],
                    tags: ['Cat'],
                ),
                new Variant(
                    Kind::OBJECT,
                    Dog::class,
                    [new Member('kind', required: true, values: ['Cat', 'Dog']), new Member('bark')],
                    tags: ['Dog'],
                ),
            ],
            tag: 'kind',
        );
    }
}
