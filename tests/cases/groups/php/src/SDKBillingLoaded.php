<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Operations\Loaded;
use Groups\Runtime\Client;

/** The operations under `billing->loaded`. */
final class SDKBillingLoaded
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * loaded
     *
     * GET /billing/loaded.
     *
     * @throws Errors\SDKException
     */
    public function loaded(?Options $options = null): Operations\LoadedResponse
    {
        return $this->client->call(Loaded::operation(), null, $options);
    }
}
