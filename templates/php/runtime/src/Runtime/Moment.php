<?php

declare(strict_types=1);

namespace Sdkwright\Runtime;

/**
 * Dates with a time as RFC 3339 writes them (5.6: date-time).
 *
 * @internal
 */
final class Moment
{
    private const TEXT = '/\A(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?'
        . '(?:(\.\d{1,6})\d*)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?\z/';

    private static ?\DateTimeZone $utc = null;

    /** Without an offset it is in UTC, seconds may be left out, and what is finer than microseconds is cut off; null for anything else. */
    public static function parse(string $text): ?\DateTimeImmutable
    {
        if (\preg_match(self::TEXT, $text, $parts) !== 1) {
            return null;
        }
        $day = $parts[1];
        if ((int) \substr($day, 8) > 28 && !\checkdate((int) \substr($day, 5, 2), (int) \substr($day, 8), (int) $day + 400)) {
            return null;
        }
        $seconds = ($parts[3] ?? '') === '' ? ':00' : $parts[3];

        return new \DateTimeImmutable(
            "{$day}T{$parts[2]}{$seconds}" . ($parts[4] ?? '') . ($parts[5] ?? ''),
            self::$utc ??= new \DateTimeZone('UTC'),
        );
    }

    /**
     * With an offset that RFC 3339 can say: one to the second, of times long ago, becomes UTC.
     *
     * @throws Invalid if the year is not between 0 and 9999
     */
    public static function text(\DateTimeInterface $moment): string
    {
        if ($moment->getOffset() % 60 !== 0) {
            $moment = \DateTimeImmutable::createFromInterface($moment)->setTimezone(self::$utc ??= new \DateTimeZone('UTC'));
        }
        $text = $moment->format('Y-m-d\TH:i:s.u');
        if (\strlen($text) !== 26) {
            throw new Invalid('must be between the years 0 and 9999');
        }
        $text = \str_ends_with($text, '.000000') ? \substr($text, 0, 19) : \rtrim($text, '0');

        return $text . $moment->format('p');
    }
}
