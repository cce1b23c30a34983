<?php

declare(strict_types=1);

namespace Parameters;

use Parameters\Models\Errors;
use Parameters\Models\Operations;
use Parameters\Operations\Find;
use Parameters\Runtime\API;
use Parameters\Runtime\Client;
use Parameters\Runtime\SDKConfiguration;

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
     * find
     *
     * GET /items/{id}/{range}.
     *
     * @throws Errors\SDKException
     */
    public function find(Operations\FindRequest $request, ?Options $options = null): Operations\FindResponse
    {
        return $this->client->call(Find::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'parameters-sdk-php/0.1.0',
        );
    }
}
