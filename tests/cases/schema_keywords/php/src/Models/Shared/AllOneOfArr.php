<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Kind;
use Keywords\Runtime\Read;
use Keywords\Runtime\Union;
use Keywords\Runtime\Variant;
use Keywords\Runtime\Write;
use Keywords\Types\Unknown;

/** @internal */
final class AllOneOfArr
{
    /** @var Union<list<string>|string|Unknown>|null */
    private static ?Union $union = null;

    /** @return list<string>|string|Unknown */
    public static function read(mixed $json): array|string|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<list<string>|string|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::LIST,
                    static fn(array $in, string|int $key): array => Read::list($in, $key, Read::string(...)),
                ),
                new Variant(Kind::STRING, Read::string(...)),
            ],
        );
    }

    /** @param list<string>|string|Unknown $value */
    public static function write(array|string|Unknown $value): mixed
    {
        return match (true) {
            \is_array($value) => Write::list($value),
            default => Write::any($value),
        };
    }
}
