<?php

declare(strict_types=1);

namespace Extensions;

use Extensions\Models\Errors;
use Extensions\Models\Operations;
use Extensions\Operations\Tasters;
use Extensions\Operations\TeaById;
use Extensions\Runtime\API;
use Extensions\Runtime\Client;
use Extensions\Runtime\SDKConfiguration;
use Extensions\Runtime\Server;

/** The client. */
final class SDK
{
    public readonly Catalogue $catalogue;

    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->catalogue = new Catalogue($client);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * Who tasted it
     *
     * GET /teas/{id}/tasters.
     *
     * @throws Errors\SDKException
     */
    public function tasters(Operations\TastersRequest $request, ?Options $options = null): Operations\TastersResponse
    {
        return $this->client->call(Tasters::operation(), $request, $options);
    }

    /**
     * One tea
     *
     * GET /teas/{id}.
     *
     * @throws Errors\SDKException
     * @deprecated It knows no new teas. Use `tea_list_v2` instead. It will be removed after 2027-01-31.
     */
    public function tea(Operations\TeaByIdRequest $request, ?Options $options = null): Operations\TeaByIdResponse
    {
        return $this->client->call(TeaById::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'extensions-sdk-php/0.1.0',
            servers: [
                new Server('https://api.example.com'),
            ],
        );
    }
}
