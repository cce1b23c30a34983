<?php

declare(strict_types=1);

namespace Keywords;

use Keywords\Models\Errors;
use Keywords\Models\Operations;
use Keywords\Operations\A;
use Keywords\Runtime\API;
use Keywords\Runtime\Client;
use Keywords\Runtime\SDKConfiguration;

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
     * a
     *
     * GET /a.
     *
     * @throws Errors\SDKException
     */
    public function a(?Options $options = null): Operations\AResponse
    {
        return $this->client->call(A::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'keywords-sdk-php/0.1.0',
        );
    }
}
