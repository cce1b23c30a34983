<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * Any client that follows PSR-18. It decides about timeouts, and whether an answer is read while it arrives.
 *
 * @internal
 */
final readonly class Psr18Transport implements Transport
{
    public function __construct(private ClientInterface $client) {}

    public function send(RequestInterface $request, Sending $how): ResponseInterface
    {
        try {
            return $this->client->sendRequest($request);
        } catch (ClientExceptionInterface $cause) {
            throw new Lost('the HTTP client reports an error of ' . $cause::class);
        }
    }

    public function hasTimeouts(): bool
    {
        return false;
    }
}
