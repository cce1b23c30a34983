<?php

declare(strict_types=1);

namespace formance\stack\Types;

/** A day of the Gregorian calendar, nowhere in particular. */
final readonly class Date implements \JsonSerializable, \Stringable
{
    /**
     * @param int $year from 0 to 9999
     * @param int $month from 1
     * @param int $day from 1
     * @throws \InvalidArgumentException if there is no such day
     */
    public function __construct(public int $year, public int $month, public int $day)
    {
        if (!self::isDay($year, $month, $day)) {
            throw new \InvalidArgumentException('there is no such day');
        }
    }

    /**
     * Reads `2024-02-29` (RFC 3339, 5.6: full-date).
     *
     * @throws \InvalidArgumentException if it is none
     */
    public static function parse(string $text): self
    {
        if (\preg_match('/\A(\d{4})-(\d\d)-(\d\d)\z/', $text, $parts) !== 1) {
            throw new \InvalidArgumentException('a date is written as YYYY-MM-DD');
        }

        return new self((int) $parts[1], (int) $parts[2], (int) $parts[3]);
    }

    /** The day that a moment has where its time zone is. */
    public static function of(\DateTimeInterface $moment): self
    {
        return self::parse($moment->format('Y-m-d'));
    }

    /** Midnight of the day; in UTC unless another zone is given. */
    public function at(?\DateTimeZone $zone = null): \DateTimeImmutable
    {
        return new \DateTimeImmutable("{$this}T00:00:00", $zone ?? new \DateTimeZone('UTC'));
    }

    /** Whether there is such a day from the year 0 to 9999. */
    public static function isDay(int $year, int $month, int $day): bool
    {
        // Calendars repeat after 400 years, and checkdate() knows no year 0.
        return $year >= 0 && $year <= 9999 && \checkdate($month, $day, $year + 400);
    }

    public function __toString(): string
    {
        return \sprintf('%04d-%02d-%02d', $this->year, $this->month, $this->day);
    }

    public function jsonSerialize(): string
    {
        return (string) $this;
    }
}
