<?php

declare(strict_types=1);

namespace Hooks;

use Hooks\Runtime\API;
use Hooks\Runtime\Client;
use Hooks\Runtime\SDKConfiguration;

/** The client. */
final class SDK
{
    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'hooks-sdk-php/0.1.0',
        );
    }
}
