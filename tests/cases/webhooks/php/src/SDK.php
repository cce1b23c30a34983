<?php

declare(strict_types=1);

namespace Parcels;

use Parcels\Models\Errors;
use Parcels\Models\Operations;
use Parcels\Operations\CancelParcel;
use Parcels\Operations\GetParcel;
use Parcels\Operations\SendParcel;
use Parcels\Runtime\API;
use Parcels\Runtime\Client;
use Parcels\Runtime\SDKConfiguration;
use Parcels\Runtime\Server;

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
     * cancelParcel
     *
     * DELETE /parcels/{parcelId}.
     *
     * @throws Errors\SDKException
     */
    public function cancelParcel(
        Operations\CancelParcelRequest $request,
        ?Options $options = null,
    ): Operations\CancelParcelResponse {
        return $this->client->call(CancelParcel::operation(), $request, $options);
    }

    /**
     * getParcel
     *
     * GET /parcels/{parcelId}.
     *
     * @throws Errors\SDKException
     */
    public function getParcel(
        Operations\GetParcelRequest $request,
        ?Options $options = null,
    ): Operations\GetParcelResponse {
        return $this->client->call(GetParcel::operation(), $request, $options);
    }

    /**
     * sendParcel
     *
     * POST /parcels.
     *
     * @throws Errors\SDKException
     */
    public function sendParcel(
        Operations\SendParcelRequestBody $request,
        ?Options $options = null,
    ): Operations\SendParcelResponse {
        return $this->client->call(SendParcel::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'parcels-sdk-php/0.1.0',
            servers: [
                new Server('https://parcels.example'),
            ],
        );
    }
}
