<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use GuzzleHttp\Psr7\HttpFactory;
use GuzzleHttp\Psr7\Request;
use Http\Discovery\Psr17FactoryDiscovery as Discovery;
use Nyholm\Psr7\Factory\Psr17Factory;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Psr\Http\Message\UriInterface;
use formance\formance\Models\Errors\SDKException;

/**
 * What makes PSR-7 messages (PSR-17): handed in, or of a package that is installed.
 *
 * @internal
 */
final readonly class Factories
{
    public function __construct(
        public RequestFactoryInterface $request,
        public StreamFactoryInterface $stream,
        public ResponseFactoryInterface $response,
    ) {}

    /**
     * Finds those that are not handed in.
     *
     * @throws SDKException where there is none
     */
    public static function find(?RequestFactoryInterface $request, ?StreamFactoryInterface $stream): self
    {
        $all = self::installed();
        $response = $request instanceof ResponseFactoryInterface ? $request : null;

        return new self(
            $request ?? $all ?? (\class_exists(Discovery::class) ? Discovery::findRequestFactory() : self::missing()),
            $stream ?? $all ?? (\class_exists(Discovery::class) ? Discovery::findStreamFactory() : self::missing()),
            $all ?? $response ?? (\class_exists(Discovery::class) ? Discovery::findResponseFactory() : self::missing()),
        );
    }

    /**
     * Returns a request; Guzzle's at once, which takes less time.
     *
     * @param array<string, string> $headers
     */
    public function request(
        string $method,
        string|UriInterface $url,
        #[\SensitiveParameter]
        array $headers,
    ): RequestInterface {
        if ($this->request instanceof HttpFactory) {
            return new Request($method, $url, $headers);
        }
        $made = $this->request->createRequest($method, $url);
        foreach ($headers as $name => $value) {
            $made = $made->withHeader((string) $name, $value);
        }

        return $made;
    }

    /**
     * Returns a URL.
     */
    public function uri(string $url): UriInterface
    {
        return $this->request->createRequest('GET', $url)->getUri();
    }

    private static function installed(): HttpFactory|Psr17Factory|null
    {
        return match (true) {
            \class_exists(HttpFactory::class) => new HttpFactory(),
            \class_exists(Psr17Factory::class) => new Psr17Factory(),
            default => null,
        };
    }

    private static function missing(): never
    {
        throw new SDKException(
            'There is nothing that makes PSR-7 messages: run "composer require guzzlehttp/guzzle" or "composer require'
                . ' nyholm/psr7", or hand in factories (PSR-17)',
        );
    }
}
