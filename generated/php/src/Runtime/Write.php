<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Types\Digits;

/**
 * Makes what `Json::encode` takes of values that `json_encode` would write otherwise than the API has them. What cannot
 * be written is refused by that.
 *
 * @internal
 */
final class Write
{
    /** RFC 3339, 5.6: date-time. */
    public static function dateTime(\DateTimeInterface $moment): string|Unwritable
    {
        return Moment::text($moment) ?? new Unwritable(Moment::RANGE);
    }

    /** Base64 (RFC 4648, 4). */
    public static function bytes(string $bytes): string
    {
        return \base64_encode($bytes);
    }

    /** An integer of any size, or its digits. */
    public static function bigint(string|\Stringable $integer): int|Digits|Unwritable
    {
        $digits = (string) $integer;
        if ((string) (int) $digits === $digits) {
            return (int) $digits;
        }

        return \strspn($digits, '-0123456789') === \strlen($digits)
            ? self::decimal($digits)
            : new Unwritable('must be the digits of an integer');
    }

    /** A number of any precision, or its digits. */
    public static function decimal(string|\Stringable $number): Digits|Unwritable
    {
        try {
            return new Digits((string) $number);
        } catch (\InvalidArgumentException $error) {
            return new Unwritable($error->getMessage());
        }
    }

    /**
     * A JSON array, whatever the keys.
     *
     * @template T
     * @param array<T> $items
     * @param (callable(T): mixed)|null $item how to write one
     * @return list<mixed>
     */
    public static function list(array $items, ?callable $item = null): array
    {
        if ($item === null) {
            return \array_is_list($items) ? $items : \array_values($items);
        }
        $list = [];
        foreach ($items as $value) {
            $list[] = $item($value);
        }

        return $list;
    }

    /**
     * A JSON object, whatever the names.
     *
     * @template T
     * @param array<T> $members
     * @param (callable(T): mixed)|null $value how to write one
     * @return array<mixed>|\stdClass
     */
    public static function map(array $members, ?callable $value = null): array|\stdClass
    {
        if ($value !== null) {
            foreach ($members as $name => $member) {
                $members[$name] = $value($member);
            }
        }

        // An array, where it is none to json_encode: that leaves names which begin with NUL out of objects.
        return \array_is_list($members) ? (object) $members : $members;
    }

    /** Any value: dates and numbers of other classes in the form that the API has for them. */
    public static function any(mixed $value): mixed
    {
        return Free::write($value);
    }

    /**
     * An object of members, and those that the document does not list: listed ones go before.
     *
     * @param array<mixed> $out
     * @param array<mixed> $unlisted
     */
    public static function object(array $out, array $unlisted = []): \stdClass
    {
        return (object) ($unlisted === [] ? $out : $out + $unlisted);
    }

    /**
     * The JSON of a variant with its discriminator, where the variant does not list it itself.
     *
     * @throws Invalid if the variant cannot be written
     */
    public static function tagged(Model $variant, string $tag, string $value): \stdClass
    {
        return (object) ((array) $variant->jsonSerialize() + [$tag => $value]);
    }

    /**
     * Refuses an object whose required properties have not all been set.
     *
     * @param array<mixed> $properties those that were set: `get_object_vars($this)`
     * @throws Invalid with the name of the first that is missing
     */
    public static function required(array $properties, string ...$names): void
    {
        foreach ($names as $name) {
            if (!\array_key_exists($name, $properties)) {
                throw (new Invalid('is missing'))->within($name);
            }
        }
    }
}
