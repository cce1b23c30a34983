<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Types\Date;

/**
 * Dates with a time as RFC 3339 writes them (5.6: date-time).
 *
 * @internal
 */
final class Moment
{
    /** What a moment must be that has a text. */
    public const RANGE = 'must be between the years 0 and 9999';

    /** What most servers write, without the days that not every month has. */
    private const USUAL = '/\A\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ\z/';

    private const TEXT = '/\A(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?+'
        . '(?:(\.\d{1,6})\d*+)?+(?:[Zz]|([+-](?:[01]\d|2[0-3]):[0-5]\d))?\z/';

    private static ?\DateTimeZone $utc = null;

    /**
     * Without an offset it is in UTC, seconds may be left out, and what is finer than microseconds is cut off; null for
     * anything else. PHP looks "Z" up among all abbreviations of time zones, which takes ten times as long as the rest.
     */
    public static function parse(string $text): ?\DateTimeImmutable
    {
        $utc = self::$utc ??= new \DateTimeZone('UTC');
        if (\preg_match(self::USUAL, $text) === 1) {
            return new \DateTimeImmutable(\substr($text, 0, 19), $utc);
        }
        if (\preg_match(self::TEXT, $text, $parts, \PREG_UNMATCHED_AS_NULL) !== 1) {
            return null;
        }
        [, $year, $month, $day, $time, $seconds, $fraction, $offset] = $parts;
        if (!Date::isDay((int) $year, (int) $month, (int) $day)) {
            return null;
        }

        return new \DateTimeImmutable("$year-$month-{$day}T$time" . ($seconds ?? ':00') . $fraction . $offset, $utc);
    }

    /**
     * With an offset that RFC 3339 can say: one to the second, of times long ago, becomes UTC. Null where the year
     * is not between 0 and 9999.
     */
    public static function text(\DateTimeInterface $moment): ?string
    {
        if ($moment->getOffset() % 60 !== 0) {
            $moment = \DateTimeImmutable::createFromInterface($moment)->setTimezone(new \DateTimeZone('UTC'));
        }
        $text = $moment->format('Y-m-d\TH:i:s.up');
        if ($text[10] !== 'T') {
            return null;
        }
        $fraction = \rtrim(\substr($text, 19, 7), '.0');

        return \substr($text, 0, 19) . $fraction . \substr($text, 26);
    }
}
