<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\CatsCreate;
use Names\Operations\CatsFindAllV1;
use Names\Operations\CatsFindAllV2;
use Names\Runtime\Client;

/** The operations under `cats`. */
final class Cats
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * NestJS with a dot
     *
     * POST /v1/cats.
     *
     * @throws Errors\SDKException
     */
    public function create(?Options $options = null): Operations\CatsCreateResponse
    {
        return $this->client->call(CatsCreate::operation(), null, $options);
    }

    /**
     * NestJS
     *
     * GET /v1/cats.
     *
     * @throws Errors\SDKException
     */
    public function findAllV1(?Options $options = null): Operations\CatsFindAllV1Response
    {
        return $this->client->call(CatsFindAllV1::operation(), null, $options);
    }

    /**
     * NestJS, the next version
     *
     * GET /v2/cats.
     *
     * @throws Errors\SDKException
     */
    public function findAllV2(?Options $options = null): Operations\CatsFindAllV2Response
    {
        return $this->client->call(CatsFindAllV2::operation(), null, $options);
    }
}
