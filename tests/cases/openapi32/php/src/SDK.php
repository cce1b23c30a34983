<?php

declare(strict_types=1);

namespace Farm;

use Farm\Runtime\API;
use Farm\Runtime\Client;
use Farm\Runtime\SDKConfiguration;
use Farm\Runtime\Server;

/** The client. */
final class SDK
{
    /** What lives on the farm. */
    public readonly Animals $animals;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->animals = new Animals($client);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'farm-sdk-php/0.1.0',
            servers: [
                new Server('https://api.example.com'),
            ],
        );
    }
}
