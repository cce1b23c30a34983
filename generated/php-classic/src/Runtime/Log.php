<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\ResponseInterface;
use Psr\Log\LoggerInterface;

/**
 * What goes to the user's logger at debug level, secrets hidden (PSR-3).
 *
 * @internal
 */
final readonly class Log
{
    public function __construct(private ?LoggerInterface $logger) {}

    /**
     * @param bool $isToken the request is for a token: its body is a secret
     */
    public function request(Exchange $exchange, ?Content $body, bool $isToken): void
    {
        if ($this->logger === null) {
            return;
        }
        $shown = match (true) {
            $isToken => '(***)',
            $body === null => '',
            \is_string($body->pieces) => Redaction::body($body->pieces, $body->media),
            default => '(a stream)',
        };
        $this->logger->debug('request: {method} {url}', [
            'method' => $exchange->request->getMethod(),
            'url' => $exchange->url(),
            'headers' => $exchange->headers(),
            'body' => $shown,
        ]);
    }

    /**
     * @param string|null $body null for a stream
     * @param float $started seconds since the epoch
     */
    public function response(
        Exchange $exchange,
        ResponseInterface $response,
        ?string $body,
        bool $isToken,
        float $started,
    ): void {
        $this->logger?->debug('response: {status} {method} {url}', [
            'status' => $response->getStatusCode(),
            'method' => $exchange->request->getMethod(),
            'url' => $exchange->url(),
            'milliseconds' => self::since($started),
            'headers' => Redaction::headers($response, null),
            'body' => match (true) {
                $isToken => '(***)',
                $body === null => '(a stream)',
                default => Redaction::body($body, $response->getHeaderLine('Content-Type')),
            },
        ]);
    }

    /**
     * @param float $started seconds since the epoch
     */
    public function failure(Exchange $exchange, \Throwable $cause, float $started): void
    {
        $this->logger?->debug('no response: {method} {url}', [
            'method' => $exchange->request->getMethod(),
            'url' => $exchange->url(),
            'milliseconds' => self::since($started),
            'error' => $cause->getMessage(),
        ]);
    }

    public function retry(int $attempt, float $wait): void
    {
        $this->logger?->debug('retry: attempt {attempt} in {milliseconds} ms', [
            'attempt' => $attempt,
            'milliseconds' => (int) $wait,
        ]);
    }

    private static function since(float $started): int
    {
        return (int) ((\microtime(true) - $started) * 1000);
    }
}
