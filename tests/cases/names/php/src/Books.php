<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\ApiBooksPartialUpdate;
use Names\Runtime\Client;

/** The operations under `books`. */
final class Books
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Django with tags of its own
     *
     * PATCH /api/books/.
     *
     * @throws Errors\SDKException
     */
    public function partialUpdate(?Options $options = null): Operations\ApiBooksPartialUpdateResponse
    {
        return $this->client->call(ApiBooksPartialUpdate::operation(), null, $options);
    }
}
