<?php

declare(strict_types=1);

namespace Papers;

use Papers\Models\Errors;
use Papers\Models\Operations;
use Papers\Models\Shared;
use Papers\Operations\CreatePaper;
use Papers\Operations\UpdatePaper;
use Papers\Operations\UpdatePaperJsonPatch;
use Papers\Operations\UpdatePaperText;
use Papers\Operations\Upload;
use Papers\Operations\UploadBytes;
use Papers\Operations\UploadPng;
use Papers\Runtime\Client;

/** The operations under `papers`. */
final class Papers
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * JSON, a form and XML of one schema are one call
     *
     * POST /papers.
     *
     * @throws Errors\SDKException
     */
    public function createPaper(Shared\Paper $request, ?Options $options = null): Operations\CreatePaperResponse
    {
        return $this->client->call(CreatePaper::operation(), $request, $options);
    }

    /**
     * Two kinds of a patch, and a text
     *
     * PATCH /papers/{id}.
     *
     * @throws Errors\SDKException
     */
    public function updatePaper(
        Operations\UpdatePaperRequest $request,
        ?Options $options = null,
    ): Operations\UpdatePaperResponse {
        return $this->client->call(UpdatePaper::operation(), $request, $options);
    }

    /**
     * Two kinds of a patch, and a text
     *
     * PATCH /papers/{id}, with a body of application/json-patch+json.
     *
     * @throws Errors\SDKException
     */
    public function updatePaperJsonPatch(
        Operations\UpdatePaperJsonPatchRequest $request,
        ?Options $options = null,
    ): Operations\UpdatePaperJsonPatchResponse {
        return $this->client->call(UpdatePaperJsonPatch::operation(), $request, $options);
    }

    /**
     * Two kinds of a patch, and a text
     *
     * PATCH /papers/{id}, with a body of text/plain.
     *
     * @throws Errors\SDKException
     */
    public function updatePaperText(
        Operations\UpdatePaperTextRequest $request,
        ?Options $options = null,
    ): Operations\UpdatePaperTextResponse {
        return $this->client->call(UpdatePaperText::operation(), $request, $options);
    }

    /**
     * Bytes of several types are one call; a form with a file comes before JSON
     *
     * PUT /papers/{id}/file.
     *
     * @throws Errors\SDKException
     */
    public function upload(Operations\UploadRequest $request, ?Options $options = null): Operations\UploadResponse
    {
        return $this->client->call(Upload::operation(), $request, $options);
    }

    /**
     * Bytes of several types are one call; a form with a file comes before JSON
     *
     * PUT /papers/{id}/file, with a body of image/png (or of application/pdf, if the header Content-Type says so).
     *
     * @throws Errors\SDKException
     */
    public function uploadBytes(
        Operations\UploadBytesRequest $request,
        ?Options $options = null,
    ): Operations\UploadBytesResponse {
        return $this->client->call(UploadBytes::operation(), $request, $options);
    }

    /**
     * Has the name that an upload of an image would have
     *
     * GET /papers/{id}/bytes.
     *
     * @throws Errors\SDKException
     */
    public function uploadPng(
        Operations\UploadPngRequest $request,
        ?Options $options = null,
    ): Operations\UploadPngResponse {
        return $this->client->call(UploadPng::operation(), $request, $options);
    }
}
