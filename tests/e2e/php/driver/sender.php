<?php

declare(strict_types=1);

namespace Driver;

use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/** The HTTP client that a name stands for; null is the SDK's own choice. */
function sender(string $name): ?ClientInterface
{
    return match ($name) {
        '' => null,
        'guzzle' => new \GuzzleHttp\Client(),
        'symfony' => new \Symfony\Component\HttpClient\Psr18Client(),
        // One that has no other methods than PSR-18 asks for.
        'bare' => new class (new \GuzzleHttp\Client()) implements ClientInterface {
            public function __construct(private readonly ClientInterface $client) {}

            public function sendRequest(RequestInterface $request): ResponseInterface
            {
                return $this->client->sendRequest($request);
            }
        },
    };
}
