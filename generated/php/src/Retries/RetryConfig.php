<?php

declare(strict_types=1);

namespace formance\stack\Retries;

/**
 * Whether and when a call that failed is tried again.
 */
final readonly class RetryConfig
{
    /**
     * @param Backoff|null $backoff the waits; null is a single attempt
     * @param list<string>|null $statusCodes such as "429" or "5XX"; null stands for "408", "429" and "5XX"
     * @param bool $retryConnectionErrors also where a connection failed, broke or timed out
     */
    public function __construct(
        public ?Backoff $backoff = new Backoff(),
        public ?array $statusCodes = null,
        public bool $retryConnectionErrors = true,
    ) {}

    /**
     * A single attempt.
     */
    public static function none(): self
    {
        return new self(null);
    }
}
