<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\GetPet;
use Names\Runtime\Client;

/** The operations under `petController`. */
final class PetController
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Springfox
     *
     * GET /pets/{id}.
     *
     * @throws Errors\SDKException
     */
    public function getPet(Operations\GetPetRequest $request, ?Options $options = null): Operations\GetPetResponse
    {
        return $this->client->call(GetPet::operation(), $request, $options);
    }
}
