<?php

declare(strict_types=1);

namespace Names\Models\Operations;

use Names\Models\Shared;
use Names\Runtime\Kind;
use Names\Runtime\Member;
use Names\Runtime\Union;
use Names\Runtime\Variant;
use Names\Types\Unknown;

/** @internal */
final class UsersCreateUserResponseBody
{
    /** @var Union<Shared\SchemasUser|Shared\AdminUser|Unknown>|null */
    private static ?Union $union = null;

    /** @return Shared\SchemasUser|Shared\AdminUser|Unknown */
    public static function read(mixed $json): Shared\SchemasUser|Shared\AdminUser|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<Shared\SchemasUser|Shared\AdminUser|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::OBJECT, Shared\SchemasUser::class, [new Member('name')]),
                new Variant(Kind::OBJECT, Shared\AdminUser::class, [new Member('rights')]),
            ],
        );
    }
}
