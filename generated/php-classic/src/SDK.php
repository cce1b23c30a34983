<?php

declare(strict_types=1);

namespace formance\formance;

use formance\formance\Runtime\API;
use formance\formance\Runtime\Auth\Bearer;
use formance\formance\Runtime\Client;
use formance\formance\Runtime\SDKConfiguration;
use formance\formance\Runtime\Server;

/** The client. */
final class SDK
{
    /** Workflows and their instances. */
    public readonly Orchestration $orchestration;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->orchestration = new Orchestration($client);
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'formance-orchestration-php/0.1.0',
            servers: [
                new Server('http://localhost'),
                new Server('https://{organization}.sandbox.formance.cloud', ['organization' => '']),
            ],
            schemes: [
                'Authorization' => new Bearer('authorization'),
            ],
            environment: [
                'authorization' => 'FORMANCE_AUTHORIZATION',
            ],
        );
    }
}
