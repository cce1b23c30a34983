<?php

declare(strict_types=1);

namespace Responses;

use Responses\Models\Errors;
use Responses\Models\Operations;
use Responses\Operations\Download;
use Responses\Operations\Follow;
use Responses\Operations\Names;
use Responses\Operations\Next;
use Responses\Operations\Start;
use Responses\Operations\Summary;
use Responses\Runtime\API;
use Responses\Runtime\Client;
use Responses\Runtime\SDKConfiguration;

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
     * download
     *
     * GET /jobs/log.
     *
     * @throws Errors\Failure
     * @throws Errors\SDKException
     */
    public function download(?Options $options = null): Operations\DownloadResponse
    {
        return $this->client->call(Download::operation(), null, $options);
    }

    /**
     * follow
     *
     * GET /jobs/events.
     *
     * @throws Errors\Failure
     * @throws Errors\SDKException
     */
    public function follow(?Options $options = null): Operations\FollowResponse
    {
        return $this->client->call(Follow::operation(), null, $options);
    }

    /**
     * names
     *
     * GET /jobs/names.
     *
     * @throws Errors\SDKException
     */
    public function names(?Options $options = null): Operations\NamesResponse
    {
        return $this->client->call(Names::operation(), null, $options);
    }

    /**
     * next
     *
     * GET /jobs/next.
     *
     * @throws Errors\Problem
     * @throws Errors\SDKException
     */
    public function next(?Options $options = null): Operations\NextResponse
    {
        return $this->client->call(Next::operation(), null, $options);
    }

    /**
     * start
     *
     * POST /jobs.
     *
     * @throws Errors\Problem
     * @throws Errors\Failure
     * @throws Errors\SDKException
     */
    public function start(?Options $options = null): Operations\StartResponse
    {
        return $this->client->call(Start::operation(), null, $options);
    }

    /**
     * summary
     *
     * GET /jobs/summary.
     *
     * @throws Errors\SDKException
     */
    public function summary(?Options $options = null): Operations\SummaryResponse
    {
        return $this->client->call(Summary::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'responses-sdk-php/0.1.0',
        );
    }
}
