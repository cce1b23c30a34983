<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

/**
 * What the server was asked.
 */
final readonly class Asked
{
    /**
     * @param array<string, string> $headers
     */
    public function __construct(
        public string $method,
        public string $target,
        public array $headers,
        public string $body,
        public int $length,
        public int $connection,
    ) {}

    public function header(string $name): ?string
    {
        return $this->headers[\strtolower($name)] ?? null;
    }
}
