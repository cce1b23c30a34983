<?php

declare(strict_types=1);

namespace formance\stack;

use formance\stack\Runtime\API;
use formance\stack\Runtime\Auth\OAuth2;
use formance\stack\Runtime\Client;
use formance\stack\Runtime\SDKConfiguration;
use formance\stack\Runtime\Server;

/** The client. */
final class SDK
{
    public readonly Orchestration $orchestration;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->orchestration = new Orchestration($client);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'formance-sdk-php/0.1.0',
            servers: [
                new Server('http://localhost'),
                new Server(
                    'https://{organization}.{environment}.formance.cloud',
                    ['organization' => 'orgID-stackID', 'environment' => 'eu.sandbox'],
                ),
            ],
            schemes: [
                'Authorization' => new OAuth2(
                    clientID: 'clientID',
                    clientSecret: 'clientSecret',
                    tokenURL: 'tokenURL',
                    defaultTokenURL: '/api/auth/oauth/token',
                ),
            ],
            environment: [
                'clientID' => 'FORMANCE_CLIENT_ID',
                'clientSecret' => 'FORMANCE_CLIENT_SECRET',
                'tokenURL' => 'FORMANCE_TOKEN_URL',
            ],
        );
    }
}
