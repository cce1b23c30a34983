<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use GuzzleHttp\Client;
use Http\Discovery\Psr18ClientDiscovery;
use Psr\Http\Client\ClientInterface;
use formance\formance\Models\Errors\SDKException;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Component\HttpClient\Psr18Client;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/**
 * Finds out how an HTTP client is used, and which there is.
 *
 * @internal
 */
final class Transports
{
    /** The client of all SDK objects that have none of their own, so that they share connections. */
    private static ?object $shared = null;

    /**
     * @param ClientInterface|null $client the user's; null is one that is installed
     *
     * @throws SDKException where there is none
     */
    public static function of(?ClientInterface $client, Factories $factories): Transport
    {
        $chosen = $client ?? self::$shared ??= self::find();
        if ($chosen instanceof \GuzzleHttp\ClientInterface) {
            return new GuzzleTransport($chosen);
        }
        $symfony = $chosen instanceof HttpClientInterface ? $chosen : self::inner($chosen);
        if ($symfony !== null) {
            return new SymfonyTransport($symfony, $factories);
        }

        return $chosen instanceof ClientInterface ? new Psr18Transport($chosen) : self::missing();
    }

    private static function find(): object
    {
        return match (true) {
            \class_exists(Psr18ClientDiscovery::class) => Psr18ClientDiscovery::find(),
            \class_exists(Client::class) => new Client(),
            \class_exists(HttpClient::class) => HttpClient::create(),
            default => self::missing(),
        };
    }

    /**
     * Returns the client that Symfony's PSR-18 client is made of: it alone has timeouts and streams.
     */
    private static function inner(object $client): ?HttpClientInterface
    {
        if ($client instanceof Psr18Client) {
            foreach ((array) $client as $property) {
                if ($property instanceof HttpClientInterface) {
                    return $property;
                }
            }
        }

        return null;
    }

    private static function missing(): never
    {
        throw new SDKException(
            'There is no HTTP client: run "composer require guzzlehttp/guzzle" or "composer require symfony/http-client'
                . ' nyholm/psr7", or hand in another one that follows PSR-18',
        );
    }
}
