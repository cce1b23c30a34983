<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Models\Shared;
use Names\Operations\ReadItemItemsItemIdGet;
use Names\Operations\ReadItemOldItemIdGet;
use Names\Operations\UploadFile;
use Names\Runtime\Client;

/** The operations under `items`. */
final class Items
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Two functions of a name
     *
     * GET /items/{item_id}.
     *
     * @throws Errors\SDKException
     */
    public function readItemItemsItemIdGet(
        Operations\ReadItemItemsItemIdGetRequest $request,
        ?Options $options = null,
    ): Operations\ReadItemItemsItemIdGetResponse {
        return $this->client->call(ReadItemItemsItemIdGet::operation(), $request, $options);
    }

    /**
     * Two functions of a name
     *
     * GET /old/{item_id}.
     *
     * @throws Errors\SDKException
     */
    public function readItemOldItemIdGet(
        Operations\ReadItemOldItemIdGetRequest $request,
        ?Options $options = null,
    ): Operations\ReadItemOldItemIdGetResponse {
        return $this->client->call(ReadItemOldItemIdGet::operation(), $request, $options);
    }

    /**
     * FastAPI with a body
     *
     * POST /upload/.
     *
     * @throws Errors\SDKException
     */
    public function uploadFile(
        ?Shared\UploadFileBody $request = null,
        ?Options $options = null,
    ): Operations\UploadFileResponse {
        return $this->client->call(UploadFile::operation(), $request, $options);
    }
}
