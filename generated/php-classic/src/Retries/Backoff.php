<?php

declare(strict_types=1);

namespace formance\formance\Retries;

/**
 * Waits that grow. The wait after attempt n, counted from 0, is a random part of
 * min(maxInterval, initialInterval × exponent^n): exponential backoff with full jitter, by the same formula in every
 * language that this API has an SDK for. A Retry-After of the answer (RFC 9110, 10.2.3) is taken instead, as it is.
 */
final readonly class Backoff
{
    /**
     * @param int $initialInterval milliseconds, the longest wait after the first attempt
     * @param int $maxInterval milliseconds that no wait exceeds, unless the server asks for it
     * @param float $exponent by how much the longest wait grows with each attempt
     * @param int $maxElapsedTime milliseconds from the start of the call in which its last attempt begins
     */
    public function __construct(
        public int $initialInterval = 500,
        public int $maxInterval = 8_000,
        public float $exponent = 2.0,
        public int $maxElapsedTime = 30_000,
    ) {}
}
