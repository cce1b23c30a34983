<?php

declare(strict_types=1);

namespace Recursion;

use Recursion\Models\Errors;
use Recursion\Models\Operations;
use Recursion\Operations\Tree;
use Recursion\Runtime\API;
use Recursion\Runtime\Client;
use Recursion\Runtime\SDKConfiguration;

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
     * tree
     *
     * GET /tree.
     *
     * @throws Errors\SDKException
     */
    public function tree(?Options $options = null): Operations\TreeResponse
    {
        return $this->client->call(Tree::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'recursion-sdk-php/0.1.0',
        );
    }
}
