<?php

declare(strict_types=1);

namespace Farm;

use Farm\Models\Errors;
use Farm\Models\Operations;
use Farm\Operations\ListPigs;
use Farm\Operations\SelectPigs;
use Farm\Runtime\Client;

/** Pigs, which are below the animals. */
final class SDKAnimalsPigs
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * listPigs
     *
     * GET /pigs.
     *
     * @throws Errors\SDKException
     */
    public function listPigs(
        ?Operations\ListPigsRequest $request = null,
        ?Options $options = null,
    ): Operations\ListPigsResponse {
        return $this->client->call(ListPigs::operation(), $request, $options);
    }

    /**
     * selectPigs
     *
     * GET /pigs/by-selector.
     *
     * @throws Errors\SDKException
     */
    public function selectPigs(
        Operations\SelectPigsRequest $request,
        ?Options $options = null,
    ): Operations\SelectPigsResponse {
        return $this->client->call(SelectPigs::operation(), $request, $options);
    }
}
