<?php

declare(strict_types=1);

namespace Formats;

use Formats\Models\Errors;
use Formats\Models\Operations;
use Formats\Operations\All;
use Formats\Runtime\API;
use Formats\Runtime\Client;
use Formats\Runtime\SDKConfiguration;

/** The client. */
final class SDK
{
    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * all
     *
     * GET /all.
     *
     * @throws Errors\SDKException
     */
    public function all(?Options $options = null): Operations\AllResponse
    {
        return $this->client->call(All::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'formats-sdk-php/0.1.0',
        );
    }
}
