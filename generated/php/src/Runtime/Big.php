<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use Brick\Math\BigDecimal;
use Brick\Math\BigInteger;

/**
 * Reads numbers of any size as `Read` reads others. It is there for packages that have some: they need brick/math.
 *
 * @internal
 */
final class Big
{
    /** Scales beyond it would be zeros by the million. */
    private const MAX_DIGITS = 10_000;

    /**
     * @param array<mixed> $in
     * @throws Invalid if it is no integer, or one of more than 10,000 digits
     */
    public static function integer(array $in, string|int $key): BigInteger
    {
        return BigInteger::of(Read::bigintText($in, $key));
    }

    /**
     * @param array<mixed> $in
     * @throws Invalid if it is no number, or one of more than 10,000 digits
     */
    public static function decimal(array $in, string|int $key): BigDecimal
    {
        $text = Read::decimalText($in, $key);
        $exponent = \strpbrk($text, 'eE');
        $power = $exponent === false ? 0 : (int) \substr($exponent, 1);
        if (\strlen($text) > self::MAX_DIGITS || $power > self::MAX_DIGITS || $power < -self::MAX_DIGITS) {
            throw (new Invalid('has too many digits'))->within($key);
        }

        return BigDecimal::of($text);
    }
}
