<?php

declare(strict_types=1);

namespace Recursion\Models\Shared;

use Recursion\Runtime\Kind;
use Recursion\Runtime\Read;
use Recursion\Runtime\Union;
use Recursion\Runtime\Variant;
use Recursion\Runtime\Write;
use Recursion\Types\Unknown;

/** @internal */
final class Value
{
    /** @var Union<string|list<mixed>|\stdClass|Unknown>|null */
    private static ?Union $union = null;

    /** @return string|list<mixed>|\stdClass|Unknown */
    public static function read(mixed $json): string|array|\stdClass|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<string|list<mixed>|\stdClass|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(Kind::STRING, Read::string(...)),
                new Variant(
                    Kind::LIST,
                    static fn(array $in, string|int $key): array => Read::list(
                        $in,
                        $key,
                        static fn(array $in, string|int $key): string|array|\stdClass|Unknown
                            => Read::with($in, $key, Value::read(...)),
                    ),
                ),
                new Variant(
                    Kind::OBJECT,
                    static fn(array $in, string|int $key): \stdClass => (object) Read::map(
                        $in,
                        $key,
                        static fn(array $in, string|int $key): string|array|\stdClass|Unknown
                            => Read::with($in, $key, Value::read(...)),
                    ),
                ),
            ],
        );
    }

    /** @param string|list<mixed>|\stdClass|Unknown|array<string, string|list<mixed>|\stdClass|Unknown> $value */
    public static function write(string|array|\stdClass|Unknown $value): mixed
    {
        return match (true) {
            $value instanceof \stdClass => Write::map((array) $value, Value::write(...)),
            \is_array($value) && \array_is_list($value) => Write::list($value, Value::write(...)),
            \is_array($value) => Write::map($value, Value::write(...)),
            default => Write::any($value),
        };
    }
}
