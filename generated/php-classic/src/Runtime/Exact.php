<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Digits;

/**
 * What `json_decode` and `json_encode` would lose. It travels as strings with a mark that nobody else knows.
 *
 * @internal
 */
final class Exact
{
    /** A string is passed over, and one that has no end ends the search: nothing in it is a number. */
    private const STRING = '"(?:[^"\\\\]++|\\\\.)*+"' . self::PASSED . '|"(*COMMIT)(*FAIL)';
    private const PASSED = '(*SKIP)(*FAIL)';
    /** A name that begins with NUL, and the colon behind it. */
    private const NAME = '"(?=\\\\u0000)((?:[^"\\\\]++|\\\\.)*+"\s*+:)';
    private const POWER = '[eE][+-]?+\d++';
    private const NUMBER = '-?+\d++(?:\.\d++)?+(?:' . self::POWER . ')?+';
    /** What a double may not hold, and the zero whose sign `json_decode` forgets. */
    private const LARGE = '(?:-0(?![\d.eE])|'
        . '-?+(?:\d{16,}+(?:\.\d++)?+(?:' . self::POWER . ')?+|\d++(?:\.\d++)?+[eE]\+?+\d++))';
    /** Every number but small integers. */
    private const DECIMAL = '-?+(?:\d++(?:\.\d++(?:' . self::POWER . ')?+|' . self::POWER . ')|\d{16,}+)';

    /** Integers are exact below it. */
    private const DOUBLE = 2.0 ** 53;

    /** Whether a text had numbers with a fraction that are kept to the digit: they are not for free values. */
    public static bool $hasFractions = false;

    /** Whether a text had names that begin with NUL, which `json_encode` leaves out of objects. */
    public static bool $hasOddNames = false;

    private static string $mark = '';

    /** What strings begin with that stand for something else. */
    public static function mark(): string
    {
        return self::$mark !== '' ? self::$mark : self::$mark = \bin2hex(\random_bytes(8)) . ':';
    }

    /**
     * As `Json::decode`, in twice the time.
     *
     * @throws Invalid if it is not JSON
     */
    public static function decode(#[\SensitiveParameter] string $text, bool $decimals): mixed
    {
        $mark = self::mark();
        $marked = self::marked($text, $decimals)
            ?? self::patiently(static fn(): ?string => self::marked($text, $decimals));
        try {
            $value = \json_decode($marked ?? '', false, Json::MAX_DEPTH, \JSON_THROW_ON_ERROR);
        } catch (\JsonException $error) {
            throw Json::invalid($error);
        }
        $value = self::revived($value, $mark, $decimals);

        return \str_contains($text, '"\u0000') ? self::renamed($value, $mark) : $value;
    }

    /** A text from `json_encode`, with numbers where marked strings are. */
    public static function unmarked(string $text): string
    {
        if (self::$mark === '' || !\str_contains($text, self::$mark)) {
            return $text;
        }
        $parts = \explode('"' . self::$mark, $text);
        $made = $parts[0];
        for ($at = 1; $at < \count($parts); ++$at) {
            [$number, $rest] = \explode('"', $parts[$at], 2);
            $made .= $number . $rest;
        }

        return $made;
    }

    /**
     * The text with strings where such numbers and names are; null if PHP gave up.
     *
     * @throws Invalid if it is not JSON, but would be
     */
    private static function marked(string $text, bool $decimals): ?string
    {
        $mark = self::$mark;
        $numbers = '(' . ($decimals ? self::DECIMAL : self::LARGE) . ')|' . self::NUMBER . self::PASSED;
        $marked = \preg_replace('~' . self::STRING . "|$numbers~s", "\"$mark\$1\"", $text);
        $isName = $marked === null ? false : \preg_match("~\"$mark" . '[^"]*+"\s*+:~', $marked);
        if ($isName === 1) {
            throw new Invalid('is not JSON');
        }
        if ($marked === null || $isName === false || !\str_contains($marked, '"\u0000')) {
            return $isName === false ? null : $marked;
        }

        return \preg_replace('~' . self::NAME . '|' . self::STRING . '~s', "\"$mark\$1", $marked);
    }

    /**
     * What a function returns that uses regular expressions on long texts. PHP counts their steps where it does not
     * compile them; ours take no more than the text has characters.
     *
     * @param \Closure(): ?string $work
     */
    private static function patiently(\Closure $work): ?string
    {
        $limit = \ini_set('pcre.backtrack_limit', '2000000000');
        try {
            return $work();
        } finally {
            if ($limit !== false) {
                \ini_set('pcre.backtrack_limit', $limit);
            }
        }
    }

    private static function revived(mixed $value, string $mark, bool $decimals): mixed
    {
        if (\is_string($value)) {
            return \str_starts_with($value, $mark) ? self::number(\substr($value, \strlen($mark)), $decimals) : $value;
        }
        if (!\is_array($value)) {
            return $value instanceof \stdClass ? self::members($value, $mark, $decimals) : $value;
        }
        foreach ($value as $at => $item) {
            if (\is_string($item) ? \str_starts_with($item, $mark) : \is_array($item) || $item instanceof \stdClass) {
                $made = self::revived($item, $mark, $decimals);
                if ($made !== $item || \is_array($item)) {
                    $value[$at] = $made;
                }
            }
        }

        return $value;
    }

    private static function members(\stdClass $object, string $mark, bool $decimals): \stdClass
    {
        foreach ((array) $object as $name => $item) {
            if (\is_string($item) ? \str_starts_with($item, $mark) : \is_array($item) || $item instanceof \stdClass) {
                $made = self::revived($item, $mark, $decimals);
                if ($made !== $item || \is_array($item)) {
                    $object->{(string) $name} = $made;
                }
            }
        }

        return $object;
    }

    /** The value with the names that it had before the mark. */
    private static function renamed(mixed $value, string $mark): mixed
    {
        if (!\is_array($value) && !$value instanceof \stdClass) {
            return $value;
        }
        self::$hasOddNames = true;
        $members = [];
        foreach ((array) $value as $name => $item) {
            $isMarked = \is_string($name) && \str_starts_with($name, $mark);
            $members[$isMarked ? \substr($name, \strlen($mark)) : $name] = self::renamed($item, $mark);
        }

        return \is_array($value) ? $members : (object) $members;
    }

    private static function number(string $text, bool $decimals): int|float|Digits
    {
        try {
            $digits = new Digits($text);
        } catch (\InvalidArgumentException) {
            throw new Invalid('is not JSON');
        }
        if ($text === '-0') {
            return -0.0;
        }
        if (\strpbrk($text, '.eE') === false) {
            return (string) (int) $text === $text ? (int) $text : $digits;
        }
        $float = (float) $text;
        if (!$decimals && \abs($float) < self::DOUBLE) {
            return $float;
        }
        self::$hasFractions = true;

        return $digits;
    }
}
