<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Retries\Backoff;
use formance\formance\Retries\RetryConfig;

/**
 * Whether and when an attempt is made again; tests/vectors/retries.json holds it for every language.
 *
 * @internal
 */
final class Policy
{
    /** What counts where nothing is said. */
    private static ?RetryConfig $usual = null;

    /**
     * Returns the configuration that counts: the call's own, the operation's, the client's, then that of the API. The
     * last two are for safe methods (RFC 9110, 9.2.1), and for calls that have an idempotency key. Whoever wants
     * another one repeated asks for it.
     *
     * @return RetryConfig|null null for a single attempt
     */
    public static function of(
        string $method,
        bool $isKeyed,
        ?RetryConfig $call,
        ?RetryConfig $operation,
        ?RetryConfig $client,
        ?RetryConfig $api,
    ): ?RetryConfig {
        $chosen = $call ?? ($client !== null && $client->backoff === null ? $client : $operation);
        if ($chosen === null && ($isKeyed || \in_array($method, ['GET', 'HEAD', 'OPTIONS', 'TRACE'], true))) {
            $chosen = $client ?? $api ?? self::$usual ??= new RetryConfig();
        }

        return $chosen?->backoff === null ? null : $chosen;
    }

    /**
     * Says whether a status is worth another attempt.
     */
    public static function wants(RetryConfig $config, int $status): bool
    {
        if ($config->statusCodes === null) {
            return $status === 408 || $status === 429 || $status >= 500;
        }
        $codes = $config->statusCodes;

        return \in_array((string) $status, $codes, true) || \in_array(\intdiv($status, 100) . 'XX', $codes, true);
    }

    /**
     * Returns the milliseconds to wait after an attempt, null where there is no further one.
     *
     * @param int $attempt its number, from 0
     * @param float $elapsed milliseconds since the start of the call
     * @param float $random from [0, 1)
     * @param float|null $retryAfter milliseconds that the server asks for, null where it has said nothing
     */
    public static function wait(
        Backoff $backoff,
        int $attempt,
        float $elapsed,
        float $random,
        ?float $retryAfter,
    ): ?float {
        $grown = $backoff->initialInterval === 0 ? 0.0 : $backoff->initialInterval * $backoff->exponent ** $attempt;
        $wait = $retryAfter ?? $random * \min((float) $backoff->maxInterval, $grown);

        return $elapsed + $wait <= $backoff->maxElapsedTime ? $wait : null;
    }

    /**
     * Returns the milliseconds that a Retry-After header asks for (RFC 9110, 10.2.3), null for what is no number of
     * seconds and no date.
     *
     * @param float $now seconds since the epoch
     */
    public static function retryAfter(string $value, float $now): ?float
    {
        $value = \trim($value);
        if (\preg_match('/^[0-9]+$/D', $value) === 1) {
            return (float) $value * 1000;
        }
        foreach (['D, d M Y H:i:s \G\M\T', 'l, d-M-y H:i:s \G\M\T', 'D M j H:i:s Y'] as $format) {
            $date = \DateTimeImmutable::createFromFormat('!' . $format, $value, new \DateTimeZone('UTC'));
            $problems = \DateTimeImmutable::getLastErrors();
            if ($date !== false && ($problems === false || $problems['warning_count'] === 0)) {
                return \max(0.0, ($date->getTimestamp() - $now) * 1000);
            }
        }

        return null;
    }
}
