<?php

declare(strict_types=1);

namespace Enums;

use Enums\Models\Errors;
use Enums\Models\Operations;
use Enums\Operations\ListOperation;
use Enums\Runtime\API;
use Enums\Runtime\Client;
use Enums\Runtime\SDKConfiguration;

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
     * list
     *
     * GET /tasks.
     *
     * @throws Errors\SDKException
     */
    public function list(?Operations\ListRequest $request = null, ?Options $options = null): Operations\ListResponse
    {
        return $this->client->call(ListOperation::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'enums-sdk-php/0.1.0',
        );
    }
}
