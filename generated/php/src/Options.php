<?php

declare(strict_types=1);

namespace formance\stack;

use formance\stack\Retries\RetryConfig;

/**
 * What a single call may have of its own; it goes before what the client has.
 */
final readonly class Options
{
    /**
     * @param int|null $timeoutMs milliseconds for each attempt; 0 is no limit, null what the client has
     * @param RetryConfig|null $retries whether and when the call is tried again
     * @param string|null $serverURL sends the call to another server
     * @param array<string, string> $headers replace those of the SDK
     * @param string|null $idempotencyKey the key of the call, where the operation has one; else one is made
     */
    public function __construct(
        public ?int $timeoutMs = null,
        public ?RetryConfig $retries = null,
        public ?string $serverURL = null,
        #[\SensitiveParameter]
        public array $headers = [],
        public ?string $idempotencyKey = null,
    ) {}
}
