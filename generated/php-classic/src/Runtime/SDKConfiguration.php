<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Psr\Log\LoggerInterface;
use formance\formance\Hooks\Hooks;
use formance\formance\Retries\RetryConfig;

/**
 * What a user says of a client. The builder fills it; null is that nothing is said.
 *
 * @internal
 */
final class SDKConfiguration
{
    /** @var (\Closure(): object)|object|null the credentials, or what gives them for every request */
    public ?object $security = null;

    /** Goes before $serverIndex. */
    public ?string $serverURL = null;

    /** The number of a server that the document lists. */
    public int $serverIndex = 0;

    /** @var array<string, string> what fills the slots of the servers */
    public array $variables = [];

    public ?ClientInterface $client = null;

    public ?RequestFactoryInterface $requestFactory = null;

    public ?StreamFactoryInterface $streamFactory = null;

    /** For the safe methods; calls may ask for more. */
    public ?RetryConfig $retries = null;

    /** Milliseconds for each attempt, 0 is no limit; null is 60 s where the client can have a limit. */
    public ?int $timeoutMs = null;

    public ?Hooks $hooks = null;

    /** Gets every request and answer at debug level, without credentials. */
    public ?LoggerInterface $logger = null;

    /** Replaces the SDK's. */
    public ?string $userAgent = null;

    /**
     * Hides the credentials.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return ['security' => $this->security === null ? null : '***', 'timeoutMs' => $this->timeoutMs];
    }
}
