<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\ApiBooksList;
use Names\Runtime\Client;

/** The operations under `apiGroup`. */
final class Api
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Django
     *
     * GET /api/books/.
     *
     * @throws Errors\SDKException
     */
    public function booksList(?Options $options = null): Operations\ApiBooksListResponse
    {
        return $this->client->call(ApiBooksList::operation(), null, $options);
    }
}
