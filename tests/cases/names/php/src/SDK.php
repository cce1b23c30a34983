<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\AppHealth;
use Names\Runtime\Client;
use Names\Runtime\SDKConfiguration;

/** The client. */
final class SDK
{
    public readonly Admin $admin;
    public readonly Api $apiGroup;
    public readonly Books $books;
    public readonly Cats $cats;
    public readonly Items $items;
    public readonly Orders $orders;
    public readonly PetController $petController;
    public readonly Rails $rails;
    public readonly Users $users;
    public readonly Weather $weather;

    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->admin = new Admin($client);
        $this->apiGroup = new Api($client);
        $this->books = new Books($client);
        $this->cats = new Cats($client);
        $this->items = new Items($client);
        $this->orders = new Orders($client);
        $this->petController = new PetController($client);
        $this->rails = new Rails($client);
        $this->users = new Users($client);
        $this->weather = new Weather($client);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * NestJS without a tag
     *
     * GET /health.
     *
     * @throws Errors\SDKException
     */
    public function appHealth(?Options $options = null): Operations\AppHealthResponse
    {
        return $this->client->call(AppHealth::operation(), null, $options);
    }

    private static function api(): \Names\Runtime\API
    {
        return new \Names\Runtime\API(
            userAgent: 'names-sdk-php/0.1.0',
        );
    }
}
