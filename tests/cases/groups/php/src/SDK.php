<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Operations\Ping;
use Groups\Runtime\API;
use Groups\Runtime\Client;
use Groups\Runtime\SDKConfiguration;

/** The client. */
final class SDK
{
    public readonly Billing $billing;

    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->billing = new Billing($client);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * ping
     *
     * GET /ping.
     *
     * @throws Errors\SDKException
     */
    public function ping(?Options $options = null): Operations\PingResponse
    {
        return $this->client->call(Ping::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'groups-sdk-php/0.1.0',
        );
    }
}
