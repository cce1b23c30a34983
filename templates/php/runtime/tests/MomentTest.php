<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Moment;
use Sdkwright\Types\Date;

final class MomentTest extends TestCase
{
    /** @return iterable<array{string, string}> texts, and what they are written as */
    public static function texts(): iterable
    {
        yield ['2024-01-15T09:30:00Z', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30:00.123456Z', '2024-01-15T09:30:00.123456Z'];
        yield ['2024-01-15T09:30:00.1Z', '2024-01-15T09:30:00.1Z'];
        yield ['2024-01-15T09:30:00.100000Z', '2024-01-15T09:30:00.1Z'];
        yield ['2024-01-15T09:30:00.000001Z', '2024-01-15T09:30:00.000001Z'];
        yield ['2024-01-15T09:30:00.000Z', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30:00.123456789123Z', '2024-01-15T09:30:00.123456Z'];
        yield ['2024-01-15T09:30:00+05:30', '2024-01-15T09:30:00+05:30'];
        yield ['2024-01-15T09:30:00.5-11:00', '2024-01-15T09:30:00.5-11:00'];
        yield ['2024-01-15T09:30:00-00:00', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15t09:30:00z', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15 09:30:00Z', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30:00', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30:00.25', '2024-01-15T09:30:00.25Z'];
        yield ['2024-01-15T09:30', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30Z', '2024-01-15T09:30:00Z'];
        yield ['2024-01-15T09:30+01:00', '2024-01-15T09:30:00+01:00'];
        yield ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'];
        yield ['2000-12-31T23:59:59+00:01', '2000-12-31T23:59:59+00:01'];
        yield ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00Z'];
        yield ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'];
        yield ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'];
    }

    /** @return iterable<array{string, null}> */
    public static function others(): iterable
    {
        yield ['2024-02-30T00:00:00Z', null];
        yield ['2023-02-29T00:00:00Z', null];
        yield ['2024-13-01T00:00:00Z', null];
        yield ['2024-00-01T00:00:00Z', null];
        yield ['2024-01-00T00:00:00Z', null];
        yield ['2024-01-15T24:00:00Z', null];
        yield ['2024-01-15T23:60:00Z', null];
        yield ['2024-01-15T23:59:60Z', null];
        yield ['2024-01-15T09:30:00.Z', null];
        yield ['2024-01-15T09:30:00+0530', null];
        yield ['2024-01-15T09:30:00+24:00', null];
        yield ['2024-01-15T09:30:00 Europe/Berlin', null];
        yield ['2024-01-15', null];
        yield ['12024-01-15T09:30:00Z', null];
        yield ["2024-01-15T09:30:00Z\n", null];
        yield ['yesterday', null];
        yield ['@0', null];
        yield ['', null];
    }

    /**
     * @dataProvider texts
     * @dataProvider others
     */
    public function testMoments(string $text, ?string $again): void
    {
        $before = \date_default_timezone_get();
        \date_default_timezone_set('Asia/Kolkata');
        try {
            $moment = Moment::parse($text);

            self::assertSame($again, $moment === null ? null : Moment::text($moment));
        } finally {
            \date_default_timezone_set($before);
        }
    }

    public function testMomentsOfOthers(): void
    {
        $berlin = new \DateTimeZone('Europe/Berlin');

        self::assertSame('2024-07-01T12:00:00+02:00', Moment::text(new \DateTime('2024-07-01 12:00', $berlin)));
        self::assertSame(
            '1890-01-01T11:06:32Z',
            Moment::text(new \DateTimeImmutable('1890-01-01 12:00', $berlin)),
            'an offset of 53 minutes and 28 seconds',
        );
        self::assertNull(Moment::text(new \DateTimeImmutable('-0001-01-01')));
        self::assertNull(Moment::text(new \DateTimeImmutable('+10000-01-01')));
    }

    public function testDays(): void
    {
        $day = Date::parse('2024-02-29');

        self::assertSame(
            [2024, 2, 29, '2024-02-29', '"2024-02-29"'],
            [$day->year, $day->month, $day->day, (string) $day, \json_encode($day)],
        );
        self::assertEquals($day, Date::of(new \DateTimeImmutable('2024-02-29T23:30:00-05:00')));
        self::assertSame('2024-02-29T00:00:00+00:00', $day->at()->format(\DATE_RFC3339));
        self::assertSame(
            '2024-02-29T00:00:00+01:00',
            $day->at(new \DateTimeZone('Europe/Berlin'))->format(\DATE_RFC3339),
        );
        self::assertSame('0007-01-01', (string) new Date(7, 1, 1));
        foreach ([[2023, 2, 29], [-1, 1, 1], [10000, 1, 1], [2024, 13, 1], [2024, 1, 0]] as [$year, $month, $date]) {
            try {
                new Date($year, $month, $date);
                self::fail('there is no such day');
            } catch (\InvalidArgumentException $error) {
                self::assertSame('there is no such day', $error->getMessage());
            }
        }
    }
}
