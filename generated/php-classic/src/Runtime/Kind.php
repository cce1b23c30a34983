<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Digits;

/**
 * Types of JSON values, as bits: a variant may have several.
 *
 * @internal
 */
final class Kind
{
    public const OBJECT = 1;
    public const LIST = 2;
    public const STRING = 4;
    /** A number without a fraction, also one that is written as 1.0 or 1e3. */
    public const INTEGER = 8;
    public const FRACTION = 16;
    public const NUMBER = self::INTEGER | self::FRACTION;
    public const BOOL = 32;
    public const NULL = 64;
    /** What a variant has that takes whatever no other one does. */
    public const ANY = 0;

    /** The type of a value that `Json::decode` gave. */
    public static function of(mixed $json): int
    {
        return match (true) {
            $json instanceof \stdClass => self::OBJECT,
            \is_string($json) => self::STRING,
            \is_array($json) => self::LIST,
            \is_int($json) => self::INTEGER,
            \is_float($json) => \floor($json) === $json ? self::INTEGER : self::FRACTION,
            \is_bool($json) => self::BOOL,
            $json instanceof Digits => Numeral::isWhole($json->text) ? self::INTEGER : self::FRACTION,
            default => self::NULL,
        };
    }
}
