<?php

declare(strict_types=1);

namespace Extensions;

use Extensions\Models\Errors;
use Extensions\Models\Operations;
use Extensions\Models\Shared;
use Extensions\Operations\TeaCreateV2;
use Extensions\Operations\TeaListV2;
use Extensions\Runtime\Client;

/** The operations under `catalogue->teas`. */
final class SDKCatalogueTeas
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Add a tea
     *
     * POST /teas.
     *
     * @throws Errors\SDKException
     */
    public function add(Shared\Tea $request, ?Options $options = null): Operations\TeaCreateV2Response
    {
        return $this->client->call(TeaCreateV2::operation(), $request, $options);
    }

    /**
     * All teas
     *
     * GET /teas.
     *
     * @throws Errors\SDKException
     */
    public function list(Operations\TeaListV2Request $request, ?Options $options = null): Operations\TeaListV2Response
    {
        return $this->client->call(TeaListV2::operation(), $request, $options);
    }
}
