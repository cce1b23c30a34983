<?php

declare(strict_types=1);

namespace Sdkwright\Runtime;

use Sdkwright\Types\Absent;
use Sdkwright\Types\Date;
use Sdkwright\Types\Unknown;

/**
 * Reads the members of objects, and the items of lists, from what `Json::decode` gave.
 *
 * Each method but the last few takes the members (or items) and a name (or index), so that they compose and an error
 * knows its place. They refuse what is absent, null, or of another type, by an `Invalid`.
 *
 * @internal
 */
final class Read
{
    /** @param array<mixed> $in */
    public static function string(array $in, string|int $key): string
    {
        return \is_string($in[$key] ?? null) ? $in[$key] : throw self::refused($in, $key, 'must be a string');
    }

    /** @param array<mixed> $in */
    public static function bool(array $in, string|int $key): bool
    {
        return \is_bool($in[$key] ?? null) ? $in[$key] : throw self::refused($in, $key, 'must be a boolean');
    }

    /**
     * An integer of 64 bits, also one that is written as `1.0` or `1e3`.
     *
     * @param array<mixed> $in
     */
    public static function int(array $in, string|int $key): int
    {
        $value = $in[$key] ?? null;

        return \is_int($value)
            ? $value
            : Numeral::int($value) ?? throw self::refused($in, $key, 'must be an integer of 64 bits');
    }

    /** @param array<mixed> $in */
    public static function int32(array $in, string|int $key): int
    {
        $value = self::int($in, $key);

        return $value >= -2_147_483_648 && $value <= 2_147_483_647
            ? $value
            : throw self::refused($in, $key, 'must be an integer of 32 bits');
    }

    /** @param array<mixed> $in */
    public static function float(array $in, string|int $key): float
    {
        $value = $in[$key] ?? null;
        if (!\is_float($value)) {
            $value = (float) (Numeral::text($value) ?? throw self::refused($in, $key, 'must be a number'));
        }

        return \is_finite($value) ? $value : throw self::refused($in, $key, 'must be a number of 64 bits');
    }

    /** @param array<mixed> $in */
    public static function float32(array $in, string|int $key): float
    {
        $value = self::float($in, $key);
        // What is less than halfway to the next power of two is rounded down.
        return \abs($value) < 3.4028235677973366e38
            ? $value
            : throw self::refused($in, $key, 'must be a number of 32 bits');
    }

    /**
     * The digits of an integer of any size.
     *
     * @param array<mixed> $in
     * @return numeric-string
     */
    public static function bigintText(array $in, string|int $key): string
    {
        return Numeral::digits($in[$key] ?? null)
            ?? throw self::refused($in, $key, 'must be an integer, of 10,000 digits at most');
    }

    /**
     * A number of any precision, as it was written if `Json::decode` was told to keep decimals.
     *
     * @param array<mixed> $in
     * @return numeric-string
     */
    public static function decimalText(array $in, string|int $key): string
    {
        return Numeral::text($in[$key] ?? null) ?? throw self::refused($in, $key, 'must be a number');
    }

    /** @param array<mixed> $in */
    public static function dateTime(array $in, string|int $key): \DateTimeImmutable
    {
        $value = $in[$key] ?? null;

        return (\is_string($value) ? Moment::parse($value) : null)
            ?? throw self::refused($in, $key, 'must be a date and time (RFC 3339)');
    }

    /** @param array<mixed> $in */
    public static function date(array $in, string|int $key): Date
    {
        try {
            return Date::parse(self::string($in, $key));
        } catch (\InvalidArgumentException) {
            throw self::refused($in, $key, 'must be a date (RFC 3339)');
        }
    }

    /**
     * Bytes from base64 (RFC 4648, 4), in either alphabet, padded or not.
     *
     * @param array<mixed> $in
     */
    public static function bytes(array $in, string|int $key): string
    {
        $bytes = \base64_decode(\strtr(self::string($in, $key), '-_', '+/'), true);

        return $bytes !== false ? $bytes : throw self::refused($in, $key, 'must be base64');
    }

    /**
     * Any value: null, scalars, lists, `\stdClass`, and `Digits` for integers beyond 64 bits.
     *
     * @param array<mixed> $in
     */
    public static function any(array $in, string|int $key): mixed
    {
        return isset($in[$key]) || \array_key_exists($key, $in)
            ? Free::read($in[$key])
            : throw self::refused($in, $key, '');
    }

    /**
     * @template T of Model
     * @param array<mixed> $in
     * @param class-string<T> $class
     * @return T
     */
    public static function model(array $in, string|int $key, string $class): Model
    {
        $value = $in[$key] ?? null;
        if (!$value instanceof \stdClass) {
            throw self::refused($in, $key, 'must be an object');
        }
        try {
            /** @var T $model */
            $model = $class::read($value);

            return $model;
        } catch (Invalid $error) {
            throw $error->within($key);
        }
    }

    /**
     * @template T of Model
     * @param array<mixed> $in
     * @param class-string<T> $class
     * @return list<T>
     */
    public static function models(array $in, string|int $key, string $class): array
    {
        $items = $in[$key] ?? null;
        if (!\is_array($items)) {
            throw self::refused($in, $key, 'must be a list');
        }
        $models = [];
        $at = 0;
        try {
            foreach ($items as $item) {
                $models[] = $class::read($item);
                ++$at;
            }
        } catch (Invalid $error) {
            throw $error->within($at)->within($key);
        }

        /** @var list<T> $models */
        return $models;
    }

    /**
     * What a function of a JSON value reads, such as the one of a union.
     *
     * @template T
     * @param array<mixed> $in
     * @param callable(mixed): T $read
     * @return T
     */
    public static function with(array $in, string|int $key, callable $read): mixed
    {
        if (!isset($in[$key]) && !\array_key_exists($key, $in)) {
            throw self::refused($in, $key, '');
        }
        try {
            return $read($in[$key]);
        } catch (Invalid $error) {
            throw $error->within($key);
        }
    }

    /**
     * @template T
     * @param array<mixed> $in
     * @param callable(array<mixed>, string|int): T $item
     * @return list<T>
     */
    public static function list(array $in, string|int $key, callable $item): array
    {
        $items = $in[$key] ?? null;
        if (!\is_array($items)) {
            throw self::refused($in, $key, 'must be a list');
        }
        $list = [];
        try {
            foreach ($items as $at => $_) {
                $list[] = $item($items, $at);
            }
        } catch (Invalid $error) {
            throw $error->within($key);
        }

        return $list;
    }

    /**
     * @template T
     * @param array<mixed> $in
     * @param callable(array<mixed>, string|int): T $value
     * @return array<string, T>
     */
    public static function map(array $in, string|int $key, callable $value): array
    {
        $members = $in[$key] ?? null;
        if (!$members instanceof \stdClass) {
            throw self::refused($in, $key, 'must be an object');
        }
        try {
            return self::each((array) $members, $value);
        } catch (Invalid $error) {
            throw $error->within($key);
        }
    }

    /**
     * The enumeration's case for a value, or the value as `Unknown`.
     *
     * @template T of \BackedEnum
     * @param array<mixed> $in
     * @param class-string<T> $enum
     * @return T|Unknown
     */
    public static function enum(array $in, string|int $key, string $enum): \BackedEnum|Unknown
    {
        $value = $in[$key] ?? null;
        try {
            if (\is_string($value)) {
                /** @var T|null $case */
                $case = $enum::tryFrom($value);

                return $case ?? new Unknown($value);
            }
            $digits = Numeral::digits($value) ?? throw new \TypeError();
            /** @var T|null $case */
            $case = $enum::tryFrom((int) $digits);
        } catch (\TypeError) {
            // The value, or the enumeration, is of the other type.
            $type = \is_string($enum::cases()[0]->value) ? 'a string' : 'an integer';
            throw self::refused($in, $key, "must be $type");
        }

        return $case !== null && (string) $case->value === $digits ? $case : new Unknown(Json::decode($digits));
    }

    /**
     * The enumeration's case for a value.
     *
     * @template T of \BackedEnum
     * @param array<mixed> $in
     * @param class-string<T> $enum
     * @return T
     */
    public static function closed(array $in, string|int $key, string $enum): \BackedEnum
    {
        $case = self::enum($in, $key, $enum);

        return $case instanceof $enum ? $case : throw self::refused($in, $key, 'must be one of the documented values');
    }

    /**
     * Always the same value.
     *
     * @template T
     * @param array<mixed> $in
     * @param T $value
     * @return T
     */
    public static function constant(array $in, string|int $key, mixed $value): mixed
    {
        return \array_key_exists($key, $in) && Free::isSame($in[$key], $value)
            ? $value
            : throw self::refused($in, $key, 'must be ' . Json::encode($value));
    }

    /**
     * What may be null and may be left out: `Absent::Value` for that.
     *
     * @template T
     * @param array<mixed> $in
     * @param callable(array<mixed>, string|int): T $read
     * @return T|Absent|null
     */
    public static function nullable(array $in, string|int $key, callable $read): mixed
    {
        return isset($in[$key]) ? $read($in, $key) : (\array_key_exists($key, $in) ? null : Absent::Value);
    }

    /**
     * The members of an object.
     *
     * @param string ...$required those that it must have and that may be null: others are missed where they are read
     * @return array<mixed>
     */
    public static function object(mixed $json, string ...$required): array
    {
        if (!$json instanceof \stdClass) {
            throw new Invalid('must be an object');
        }
        $in = (array) $json;
        foreach ($required as $name) {
            if (!isset($in[$name]) && !\array_key_exists($name, $in)) {
                throw self::refused($in, $name, '');
            }
        }

        return $in;
    }

    /**
     * The members that are not listed, as they came.
     *
     * @param array<mixed> $in
     * @param array<array-key, int> $listed by their names
     * @return array<string, mixed>
     */
    public static function rest(array $in, array $listed): array
    {
        /** @var array<string, mixed> */
        return \array_diff_key($in, $listed);
    }

    /**
     * @template T
     * @param array<mixed> $members
     * @param callable(array<mixed>, string|int): T $value
     * @return array<string, T>
     */
    public static function each(array $members, callable $value): array
    {
        $map = [];
        foreach ($members as $name => $_) {
            $map[$name] = $value($members, $name);
        }
        /** @var array<string, T> $map */
        return $map;
    }

    /**
     * A whole value, by a method for members.
     *
     * @template T
     * @param callable(array<mixed>, string|int): T $read
     * @return T
     */
    public static function whole(mixed $json, callable $read): mixed
    {
        try {
            return $read([$json], 0);
        } catch (Invalid $error) {
            throw $error->inside();
        }
    }

    /** @param array<mixed> $in */
    private static function refused(array $in, string|int $key, string $problem): Invalid
    {
        return (new Invalid(\array_key_exists($key, $in) ? $problem : 'is missing'))->within($key);
    }
}
