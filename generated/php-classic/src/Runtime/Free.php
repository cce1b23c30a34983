<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Absent;
use formance\formance\Types\Digits;

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

    /** What can be sent of a value: dates and numbers of other classes in the form that the API has for them. */
    public static function write(mixed $value, int $depth = 0): mixed
    {
        if ($value === null || \is_scalar($value)) {
            return $value;
        }
        if ($depth > Json::MAX_DEPTH) {
            return new Unwritable('is nested too deeply');
        }
        if (\is_array($value)) {
            return self::written($value, $depth);
        }

        return match (true) {
            $value instanceof \stdClass => Write::map(self::written((array) $value, $depth)),
            $value instanceof \DateTimeInterface => Write::dateTime($value),
            $value instanceof \Stringable && \is_a($value, 'Brick\Math\BigNumber') => Write::decimal($value),
            $value instanceof Absent => new Unwritable('is absent'),
            default => $value,
        };
    }

    /** Whether two values are the same in JSON: 1 and 1.0 are. */
    public static function isSame(mixed $one, mixed $other): bool
    {
        if ($one === $other || \is_string($one) || \is_string($other)) {
            return $one === $other;
        }
        $number = Numeral::text($one);
        if ($number !== null) {
            $another = Numeral::text($other);

            return $another !== null && Numeral::isSame($number, $another);
        }

        return (\is_array($one) || $one instanceof \stdClass) && (\is_array($other) || $other instanceof \stdClass)
            && Json::encode($one) === Json::encode($other);
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
                $members[$name] = self::write($item, $depth + 1);
            }
        }

        return $members;
    }
}
