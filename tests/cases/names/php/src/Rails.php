<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\GetRails;
use Names\Operations\RailsIndex;
use Names\Runtime\Client;

/** The operations under `rails`. */
final class Rails
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Written by hand
     *
     * POST /rails.
     *
     * @throws Errors\SDKException
     */
    public function getRails(?Options $options = null): Operations\GetRailsResponse
    {
        return $this->client->call(GetRails::operation(), null, $options);
    }

    /**
     * Rails
     *
     * GET /rails.
     *
     * @throws Errors\SDKException
     */
    public function index(?Options $options = null): Operations\RailsIndexResponse
    {
        return $this->client->call(RailsIndex::operation(), null, $options);
    }
}
