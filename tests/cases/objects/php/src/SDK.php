<?php

declare(strict_types=1);

namespace Objects;

use Objects\Models\Errors;
use Objects\Models\Operations;
use Objects\Models\Shared;
use Objects\Operations\PutPet;
use Objects\Runtime\API;
use Objects\Runtime\Client;
use Objects\Runtime\SDKConfiguration;

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
     * putPet
     *
     * PUT /pets.
     *
     * @throws Errors\SDKException
     */
    public function putPet(Shared\PetInput $request, ?Options $options = null): Operations\PutPetResponse
    {
        return $this->client->call(PutPet::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'objects-sdk-php/0.1.0',
        );
    }
}
