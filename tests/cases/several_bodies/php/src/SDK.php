<?php

declare(strict_types=1);

namespace Papers;

use Papers\Runtime\API;
use Papers\Runtime\Client;
use Papers\Runtime\SDKConfiguration;
use Papers\Runtime\Server;

/** The client. */
final class SDK
{
    public readonly Papers $papers;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->papers = new Papers($client);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'papers-sdk-php/0.1.0',
            servers: [
                new Server('https://papers.example'),
            ],
        );
    }
}
