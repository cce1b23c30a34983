<?php

declare(strict_types=1);

namespace Unions;

use Unions\Models\Errors;
use Unions\Models\Operations;
use Unions\Models\Shared;
use Unions\Operations\Draw;
use Unions\Runtime\API;
use Unions\Runtime\Client;
use Unions\Runtime\SDKConfiguration;
use Unions\Types\Unknown;

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
     * draw
     *
     * POST /shapes.
     *
     * @throws Errors\SDKException
     */
    public function draw(
        Shared\Circle|Shared\Square|Unknown $request,
        ?Options $options = null,
    ): Operations\DrawResponse {
        return $this->client->call(Draw::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'unions-sdk-php/0.1.0',
        );
    }
}
