<?php

declare(strict_types=1);

namespace Bodies;

use Bodies\Models\Errors;
use Bodies\Models\Operations;
use Bodies\Models\Shared;
use Bodies\Operations\SendBytes;
use Bodies\Operations\SendForm;
use Bodies\Operations\SendJson;
use Bodies\Operations\SendJsonXml;
use Bodies\Operations\SendStyles;
use Bodies\Operations\SendText;
use Bodies\Operations\Upload;
use Bodies\Runtime\API;
use Bodies\Runtime\Client;
use Bodies\Runtime\SDKConfiguration;
use Bodies\Types\File;

/** The client. */
final class SDK
{
    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * sendBytes
     *
     * PUT /bytes.
     *
     * @throws Errors\SDKException
     */
    public function sendBytes(File|string $request, ?Options $options = null): Operations\SendBytesResponse
    {
        return $this->client->call(SendBytes::operation(), $request, $options);
    }

    /**
     * sendForm
     *
     * POST /form.
     *
     * @throws Errors\SDKException
     */
    public function sendForm(?Shared\Note $request = null, ?Options $options = null): Operations\SendFormResponse
    {
        return $this->client->call(SendForm::operation(), $request, $options);
    }

    /**
     * sendJson
     *
     * POST /json.
     *
     * @throws Errors\SDKException
     */
    public function sendJson(Shared\Note $request, ?Options $options = null): Operations\SendJsonResponse
    {
        return $this->client->call(SendJson::operation(), $request, $options);
    }

    /**
     * sendJson application/xml
     *
     * POST /json, with a body of application/xml.
     *
     * @throws Errors\SDKException
     */
    public function sendJsonXml(File|string $request, ?Options $options = null): Operations\SendJsonXmlResponse
    {
        return $this->client->call(SendJsonXml::operation(), $request, $options);
    }

    /**
     * sendStyles
     *
     * POST /styles.
     *
     * @throws Errors\SDKException
     */
    public function sendStyles(
        ?Operations\SendStylesRequestBody $request = null,
        ?Options $options = null,
    ): Operations\SendStylesResponse {
        return $this->client->call(SendStyles::operation(), $request, $options);
    }

    /**
     * sendText
     *
     * POST /text.
     *
     * @throws Errors\SDKException
     */
    public function sendText(?string $request = null, ?Options $options = null): Operations\SendTextResponse
    {
        return $this->client->call(SendText::operation(), $request, $options);
    }

    /**
     * upload
     *
     * POST /multipart.
     *
     * @throws Errors\SDKException
     */
    public function upload(Operations\UploadRequestBody $request, ?Options $options = null): Operations\UploadResponse
    {
        return $this->client->call(Upload::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'bodies-sdk-php/0.1.0',
        );
    }
}
