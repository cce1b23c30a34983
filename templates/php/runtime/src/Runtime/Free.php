<?php

declare(strict_types=1);

namespace Sdkwright\Runtime;

use Sdkwright\Types\Absent;
use Sdkwright\Types\Digits;

/**
 * Values of which the API's document says nothing.
 *
 * @internal
 */
final class Free
{
    /** What `Json::decode` gave, where numbers that were kept to the digit for decimals beside it are floats again. */
    public static function read(mixed $json): mixed
    {
        return Exact::$hasFractions ? self::rounded($json) : $json;
    }

    /**
     * What can be sent of a value: dates and numbers of other classes in the form that the API has for them.
     *
     * @throws Invalid if something in it has no JSON
     */
    public static function write(mixed $value, int $depth = 0): mixed
    {
        if ($value === null || \is_scalar($value)) {
            return $value;
        }
        if ($depth > Json::MAX_DEPTH) {
            throw new Invalid('is nested too deeply');
        }
        if (\is_array($value)) {
            return self::written($value, $depth);
        }

        return match (true) {
            $value instanceof \stdClass => Write::object(self::written((array) $value, $depth)),
            $value instanceof \DateTimeInterface => Moment::text($value),
            \is_a($value, 'Brick\Math\BigNumber') => Write::decimal($value),
            $value instanceof Absent => throw new Invalid('is absent'),
            default => $value,
        };
    }

    /** Whether two values are the same in JSON: 1 and 1.0 are. */
    public static function isSame(mixed $one, mixed $other): bool
    {
        $isNumber = static fn (mixed $value): bool => \is_int($value) || \is_float($value) || $value instanceof Digits;
        if ($isNumber($one) && $isNumber($other)) {
            return \is_object($one) || \is_object($other)
                ? Numeral::isSame(self::text($one), self::text($other))
                : $one == $other;
        }
        if (\is_array($one) || \is_object($one)) {
            return (\is_array($other) || \is_object($other)) && Json::encode($one) === Json::encode($other);
        }

        return $one === $other;
    }

    private static function text(int|float|Digits $number): string
    {
        return $number instanceof Digits ? $number->text : Json::encode($number);
    }

    private static function rounded(mixed $json): mixed
    {
        if ($json instanceof Digits) {
            $isInteger = \strpbrk($json->text, '.eE') === false;
            $float = (float) $json->text;

            return $isInteger || !\is_finite($float) ? $json : $float;
        }
        if (\is_array($json)) {
            return \array_map(self::rounded(...), $json);
        }

        return $json instanceof \stdClass ? (object) \array_map(self::rounded(...), (array) $json) : $json;
    }

    /**
     * @param array<mixed> $members
     * @return array<mixed>
     */
    private static function written(array $members, int $depth): array
    {
        foreach ($members as $name => $item) {
            if ($item !== null && !\is_scalar($item)) {
                try {
                    $members[$name] = self::write($item, $depth + 1);
                } catch (Invalid $error) {
                    throw $error->within($name);
                }
            }
        }

        return $members;
    }
}
