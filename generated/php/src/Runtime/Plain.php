<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Types\Absent;
use formance\stack\Types\Digits;

/**
 * Values of the models as they go into parameters and forms: null for what is not sent, scalars, Digits, lists as
 * arrays, objects as \stdClass.
 *
 * @internal
 */
final class Plain
{
    /**
     * Returns a value with its models, enums and dates written out.
     *
     * @return string|int|float|bool|Digits|list<mixed>|\stdClass|null
     *
     * @throws Invalid for a number that JSON does not have, and for what has no JSON, such as a resource
     */
    public static function of(
        #[\SensitiveParameter]
        mixed $value,
        int $depth = 0,
    ): string|int|float|bool|Digits|array|\stdClass|null {
        if (\is_float($value) && !\is_finite($value)) {
            throw new Invalid('must be a finite number');
        }
        if ($value === null || \is_scalar($value) || $value instanceof Digits) {
            return $value;
        }
        if ($depth > Json::MAX_DEPTH) {
            throw new Invalid('is nested too deeply');
        }
        if (\is_array($value)) {
            $made = \array_map(static fn(mixed $item): mixed => self::of($item, $depth + 1), $value);

            return \array_is_list($made) ? $made : (object) $made;
        }

        return match (true) {
            $value instanceof Absent => null,
            $value instanceof \BackedEnum => $value->value,
            $value instanceof \DateTimeInterface => self::of(Write::dateTime($value), $depth + 1),
            $value instanceof \Stringable && \is_a($value, 'Brick\Math\BigNumber')
                => self::of(Write::decimal($value), $depth + 1),
            $value instanceof \JsonSerializable => self::of($value->jsonSerialize(), $depth + 1),
            $value instanceof \stdClass => self::members((array) $value, $depth),
            default => throw new Invalid('has no JSON'),
        };
    }

    /**
     * @param array<mixed> $members
     */
    private static function members(#[\SensitiveParameter] array $members, int $depth): \stdClass
    {
        return (object) \array_map(static fn(mixed $item): mixed => self::of($item, $depth + 1), $members);
    }

    /**
     * Returns a scalar as it is, and JSON of all else; numbers without a fraction have no ".0".
     */
    public static function text(#[\SensitiveParameter] mixed $value): string
    {
        return match (true) {
            \is_string($value) => $value,
            \is_int($value) => (string) $value,
            \is_float($value) => \preg_replace('/\.0(?=$|e)/', '', Json::encode($value)) ?? '',
            default => Json::encode($value),
        };
    }

    /**
     * Returns the items of a list, or the members of an object, that are not null.
     *
     * @param array<mixed>|\stdClass $value
     *
     * @return array<mixed>
     */
    public static function given(#[\SensitiveParameter] array|\stdClass $value): array
    {
        return \array_filter((array) $value, static fn(mixed $item): bool => $item !== null);
    }
}
