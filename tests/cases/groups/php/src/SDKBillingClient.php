<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Runtime\Client;

/** The operations under `billing->clientGroup`. */
final class SDKBillingClient
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * client
     *
     * GET /billing/client.
     *
     * @throws Errors\SDKException
     */
    public function clientCall(?Options $options = null): Operations\ClientResponse
    {
        return $this->client->call(\Groups\Operations\Client::operation(), null, $options);
    }
}
