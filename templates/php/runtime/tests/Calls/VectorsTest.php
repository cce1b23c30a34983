<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use PHPUnit\Framework\TestCase;
use Sdkwright\Retries\Backoff;
use Sdkwright\Retries\RetryConfig;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Policy;
use Sdkwright\Runtime\Refused;
use Sdkwright\Runtime\Style;

/**
 * The tables that every language's runtime is tested with.
 */
final class VectorsTest extends TestCase
{
    private const FOLDER = __DIR__ . '/../../../../../tests/vectors/';

    private static function table(string $name): \stdClass
    {
        $table = Json::decode((string) \file_get_contents(self::FOLDER . $name));
        \assert($table instanceof \stdClass);

        return $table;
    }

    /** @return iterable<string, array{\stdClass}> */
    public function parameters(): iterable
    {
        foreach (self::table('parameters.json')->cases as $i => $case) {
            yield "{$i}: {$case->in} {$case->style}" => [$case];
        }
    }

    /** @dataProvider parameters */
    public function testParameters(\stdClass $case): void
    {
        $isRefused = $case->refused ?? false;
        try {
            $made = self::encoded($case);
        } catch (Refused | Invalid $problem) {
            self::assertTrue($isRefused, $problem->getMessage());

            return;
        }
        self::assertFalse($isRefused);
        self::assertSame($case->expected, $made);
    }

    private static function encoded(\stdClass $case): ?string
    {
        $b = new Builder();
        $style = Style::from($case->style);
        $reserved = $case->allowReserved ?? false;
        switch ($case->in) {
            case 'path':
                $b->path($case->name, $case->value, $style, $case->explode);

                return \substr($b->target(new Operation('id', 'GET', "/{{$case->name}}")), 1);
            case 'query':
                $b->query($case->name, $case->value, $style, $case->explode, $reserved);
                break;
            case 'querystring':
                $b->queryString($case->name, $case->value, $style);
                break;
            case 'header':
                $b->header($case->name, $case->value, $style, $case->explode);

                return $b->headers[$case->name] ?? null;
            case 'cookie':
                $b->cookie($case->name, $case->value, $style, $case->explode);

                return \implode('; ', $b->cookies);
        }
        $target = $b->target(new Operation('id', 'GET', '/'));

        return $target === '/' ? '' : \substr($target, 2);
    }

    /** @return iterable<int, array{\stdClass}> */
    public function waits(): iterable
    {
        foreach (self::table('retries.json')->waits as $case) {
            yield [$case];
        }
    }

    /** @dataProvider waits */
    public function testWaits(\stdClass $case): void
    {
        $s = $case->strategy;
        $backoff = new Backoff($s->initial_interval, $s->max_interval, $s->exponent, $s->max_elapsed_time);
        $asked = $case->retry_after_ms === null ? null : (float) $case->retry_after_ms;
        $wait = Policy::wait($backoff, $case->attempt, (float) $case->elapsed_ms, (float) $case->random, $asked);
        self::assertEquals($case->wait_ms, $wait);
        self::assertSame($case->wait_ms === null, $wait === null);
    }

    /** @return iterable<int, array{\stdClass}> */
    public function retryAfters(): iterable
    {
        foreach (self::table('retries.json')->retry_after as $case) {
            yield [$case];
        }
    }

    /** @dataProvider retryAfters */
    public function testRetryAfter(\stdClass $case): void
    {
        $read = Policy::retryAfter($case->value ?? '', (float) $case->now);
        self::assertEquals($case->retry_after_ms, $read);
        self::assertSame($case->retry_after_ms === null, $read === null);
    }

    /** @return iterable<int, array{\stdClass}> */
    public function policies(): iterable
    {
        foreach (self::table('retries.json')->policies as $case) {
            yield [$case];
        }
    }

    /** @dataProvider policies */
    public function testPolicies(\stdClass $case): void
    {
        $given = [];
        foreach (['call', 'operation', 'client', 'api'] as $whose) {
            $isOff = ($whose === 'call' || $whose === 'client') && \property_exists($case, $whose);
            $value = $case->{$whose} ?? ($isOff ? 'none' : 'unset');
            $given[$whose] = match ($value) {
                'unset' => null,
                'none' => RetryConfig::none(),
                default => new RetryConfig(statusCodes: [$whose]),
            };
        }
        $chosen = Policy::of($case->method, $case->keyed ?? false, ...\array_values($given));
        $expected = $case->chosen;
        if ($expected === 'default') {
            self::assertEquals(new RetryConfig(), $chosen);
        } else {
            self::assertSame($expected === null ? null : $given[$expected], $chosen);
        }
    }

    public function testStatuses(): void
    {
        foreach (self::table('retries.json')->statuses as $case) {
            $isWanted = Policy::wants(new RetryConfig(statusCodes: $case->status_codes), $case->status);
            self::assertSame($case->retried, $isWanted, (string) $case->status);
        }
    }
}
