<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Digits;

/**
 * Numbers as JSON writes them (RFC 8259, 6), of any size.
 *
 * @internal
 */
final class Numeral
{
    /** How many an integer may have: it takes the square of their number to work with them. */
    private const MAX_DIGITS = 10_000;

    /** Whether a number has no fraction, however it is written. */
    public static function isWhole(string $text): bool
    {
        return self::parts($text)[2] >= 0;
    }

    /**
     * The text of a number that `Json::decode` gave: the one that it had, if it is `Digits`. Null for anything else.
     *
     * @return numeric-string|null
     */
    public static function text(mixed $json): ?string
    {
        /** @var numeric-string|null $text */
        $text = match (true) {
            \is_int($json) => (string) $json,
            \is_float($json) && \is_finite($json) => Json::encode($json),
            $json instanceof Digits => $json->text,
            default => null,
        };

        return $text;
    }

    /**
     * The digits of an integer that `Json::decode` gave, which may have been written as `1.0` or `1e3`. Null for
     * anything else, and for more than 10,000 digits.
     *
     * @return numeric-string|null
     */
    public static function digits(mixed $json): ?string
    {
        if (\is_int($json)) {
            return (string) $json;
        }
        $text = self::text($json);
        if ($text === null || (\strpbrk($text, '.eE') === false && \strlen($text) <= self::MAX_DIGITS)) {
            return $text;
        }
        [$sign, $digits, $power] = self::parts($text);
        if ($power < 0 || \strlen($digits) + $power > self::MAX_DIGITS) {
            return null;
        }
        /** @var numeric-string $integer */
        $integer = $digits === '' ? '0' : $sign . $digits . \str_repeat('0', $power);

        return $integer;
    }

    /** The same for integers of 64 bits; null for those beyond. */
    public static function int(mixed $json): ?int
    {
        $digits = self::digits($json);

        return (string) (int) $digits === $digits ? (int) $digits : null;
    }

    /** Whether two texts are the same number. */
    public static function isSame(string $one, string $other): bool
    {
        return self::parts($one) === self::parts($other);
    }

    /**
     * A number taken apart: its sign, digits that neither begin nor end with 0, and the power of ten that they are
     * times.
     *
     * @return array{string, string, int}
     */
    private static function parts(string $text): array
    {
        [$number, $exponent] = \explode('e', \strtolower($text), 2) + ['', '0'];
        [$whole, $fraction] = \explode('.', \ltrim($number, '-'), 2) + ['', ''];
        $all = \ltrim($whole . $fraction, '0');
        $digits = \rtrim($all, '0');
        if ($digits === '') {
            return ['', '', 0];
        }
        // An exponent that no integer holds becomes the largest or least.
        $power = \max(-(2 ** 40), \min(2 ** 40, (int) $exponent));

        return [$number[0] === '-' ? '-' : '', $digits, $power - \strlen($fraction) + \strlen($all) - \strlen($digits)];
    }
}
