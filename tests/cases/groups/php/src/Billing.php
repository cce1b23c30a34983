<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Operations\Import;
use Groups\Runtime\Client;

/** The operations under `billing`. */
final class Billing
{
    public readonly SDKBillingClient $clientGroup;
    public readonly SDKBillingLoaded $loaded;

    /** The first version of billing. */
    public readonly SDKBillingV1 $v1;
    public readonly SDKBillingV2 $v2;

    /** @internal */
    public function __construct(private readonly Client $client)
    {
        $this->clientGroup = new SDKBillingClient($client);
        $this->loaded = new SDKBillingLoaded($client);
        $this->v1 = new SDKBillingV1($client);
        $this->v2 = new SDKBillingV2($client);
    }

    /**
     * import
     *
     * GET /billing.
     *
     * @throws Errors\SDKException
     */
    public function import(?Options $options = null): Operations\ImportResponse
    {
        return $this->client->call(Import::operation(), null, $options);
    }
}
