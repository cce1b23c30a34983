<?php

declare(strict_types=1);

namespace Fleet;

use Fleet\Models\Errors;
use Fleet\Models\Operations;
use Fleet\Models\Shared;
use Fleet\Operations\AddVehicle;
use Fleet\Operations\GetThing;
use Fleet\Operations\ListVehicles;
use Fleet\Runtime\API;
use Fleet\Runtime\Client;
use Fleet\Runtime\SDKConfiguration;
use Fleet\Runtime\Server;
use Fleet\Types\Unknown;

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
     * addVehicle
     *
     * POST /vehicles.
     *
     * @throws Errors\SDKException
     */
    public function addVehicle(
        Shared\Vehicle|Shared\Bicycle|Shared\Lorry|Shared\Tanker|Unknown $request,
        ?Options $options = null,
    ): Operations\AddVehicleResponse {
        return $this->client->call(AddVehicle::operation(), $request, $options);
    }

    /**
     * No subtype, and subtypes that their values do not tell apart
     *
     * GET /things.
     *
     * @throws Errors\SDKException
     */
    public function getThing(?Options $options = null): Operations\GetThingResponse
    {
        return $this->client->call(GetThing::operation(), null, $options);
    }

    /**
     * listVehicles
     *
     * GET /vehicles.
     *
     * @throws Errors\SDKException
     */
    public function listVehicles(?Options $options = null): Operations\ListVehiclesResponse
    {
        return $this->client->call(ListVehicles::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'fleet-sdk-php/0.1.0',
            servers: [
                new Server('https://fleet.example'),
            ],
        );
    }
}
