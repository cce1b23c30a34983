<?php

declare(strict_types=1);

namespace Shelves;

use Shelves\Runtime\API;
use Shelves\Runtime\Auth\ApiKey;
use Shelves\Runtime\Auth\Basic;
use Shelves\Runtime\Auth\KeyPlace;
use Shelves\Runtime\Auth\OAuth2;
use Shelves\Runtime\Client;
use Shelves\Runtime\SDKConfiguration;
use Shelves\Runtime\Server;

/** The client. */
final class SDK
{
    /** Where books stand. */
    public readonly Shelves $shelves;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->shelves = new Shelves($client);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'shelves-sdk-php/0.1.0',
            servers: [
                new Server('https://shelves.example/v2'),
                new Server('http://shelves.example/v2'),
            ],
            schemes: [
                'plain' => new Basic('username', 'password'),
                'key' => new ApiKey(KeyPlace::Header, 'X-Key', 'key'),
                'code' => new OAuth2(
                    token: 'code',
                    refreshToken: 'refreshToken',
                    clientID: 'clientID',
                    clientSecret: 'clientSecret',
                    tokenURL: 'tokenURL',
                    defaultRefreshURL: 'https://shelves.example/token',
                ),
            ],
            environment: [
                'username' => 'SHELVES_USERNAME',
                'password' => 'SHELVES_PASSWORD',
                'key' => 'SHELVES_KEY',
                'code' => 'SHELVES_CODE',
                'refreshToken' => 'SHELVES_REFRESH_TOKEN',
                'clientID' => 'SHELVES_CLIENT_ID',
                'clientSecret' => 'SHELVES_CLIENT_SECRET',
                'tokenURL' => 'SHELVES_TOKEN_URL',
            ],
        );
    }
}
