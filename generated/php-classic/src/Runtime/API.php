<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Retries\RetryConfig;
use formance\formance\Runtime\Auth\Scheme;

/**
 * What the document says of a client.
 *
 * @internal
 */
final readonly class API
{
    /**
     * @param string $userAgent the header of that name
     * @param list<Server> $servers those that the document lists
     * @param array<string, Scheme> $schemes by their names in the document
     * @param array<string, string> $environment variables that stand in for credentials, by the properties of Security
     * @param RetryConfig|null $retries count where neither the call nor the client says otherwise
     */
    public function __construct(
        public string $userAgent,
        public array $servers = [],
        public array $schemes = [],
        public array $environment = [],
        public ?RetryConfig $retries = null,
    ) {}
}
