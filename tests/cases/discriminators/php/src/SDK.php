<?php

declare(strict_types=1);

namespace Discriminators;

use Discriminators\Models\Errors;
use Discriminators\Models\Operations;
use Discriminators\Models\Shared;
use Discriminators\Operations\Send;
use Discriminators\Runtime\API;
use Discriminators\Runtime\Client;
use Discriminators\Runtime\SDKConfiguration;
use Discriminators\Types\Unknown;

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
     * send
     *
     * POST /messages.
     *
     * @throws Errors\SDKException
     */
    public function send(
        Shared\UserMessage|Shared\ToolMessage|Unknown $request,
        ?Options $options = null,
    ): Operations\SendResponse {
        return $this->client->call(Send::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'discriminators-sdk-php/0.1.0',
        );
    }
}
