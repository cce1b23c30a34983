<?php

declare(strict_types=1);

namespace Rules;

use Rules\Models\Errors;
use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Operations\ByCursor;
use Rules\Operations\ByEvery;
use Rules\Operations\ByLast;
use Rules\Operations\ByNumber;
use Rules\Operations\ByPage;
use Rules\Operations\ByUrl;
use Rules\Operations\Create;
use Rules\Operations\LikeAzure;
use Rules\Operations\LikeTheRoot;
use Rules\Operations\Search;
use Rules\Operations\SinglePage;
use Rules\Operations\WithoutParameter;
use Rules\Retries\Backoff;
use Rules\Retries\RetryConfig;
use Rules\Runtime\API;
use Rules\Runtime\Client;
use Rules\Runtime\SDKConfiguration;
use Rules\Runtime\Server;

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
     * byCursor
     *
     * GET /cursor.
     *
     * @throws Errors\SDKException
     */
    public function byCursor(
        ?Operations\ByCursorRequest $request = null,
        ?Options $options = null,
    ): Operations\ByCursorResponse {
        return $this->client->call(ByCursor::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byCursor` answers, and of all that follow.
     *
     * GET /cursor.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function byCursorAll(?Operations\ByCursorRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(ByCursor::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byCursor` answers.
     *
     * GET /cursor.
     *
     * @return \Generator<int, Operations\ByCursorResponse>
     * @throws Errors\SDKException
     */
    public function byCursorPages(?Operations\ByCursorRequest $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(ByCursor::operation(), $request, $options);
    }

    /**
     * byEvery
     *
     * GET /every.
     *
     * @throws Errors\SDKException
     */
    public function byEvery(
        ?Operations\ByEveryRequest $request = null,
        ?Options $options = null,
    ): Operations\ByEveryResponse {
        return $this->client->call(ByEvery::operation(), $request, $options);
    }

    /**
     * byLast
     *
     * GET /last.
     *
     * @throws Errors\SDKException
     */
    public function byLast(
        ?Operations\ByLastRequest $request = null,
        ?Options $options = null,
    ): Operations\ByLastResponse {
        return $this->client->call(ByLast::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byLast` answers, and of all that follow.
     *
     * GET /last.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function byLastAll(?Operations\ByLastRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(ByLast::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byLast` answers.
     *
     * GET /last.
     *
     * @return \Generator<int, Operations\ByLastResponse>
     * @throws Errors\SDKException
     */
    public function byLastPages(?Operations\ByLastRequest $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(ByLast::operation(), $request, $options);
    }

    /**
     * byNumber
     *
     * GET /number.
     *
     * @throws Errors\SDKException
     */
    public function byNumber(
        ?Operations\ByNumberRequest $request = null,
        ?Options $options = null,
    ): Operations\ByNumberResponse {
        return $this->client->call(ByNumber::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byNumber` answers, and of all that follow.
     *
     * GET /number.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function byNumberAll(?Operations\ByNumberRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(ByNumber::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byNumber` answers.
     *
     * GET /number.
     *
     * @return \Generator<int, Operations\ByNumberResponse>
     * @throws Errors\SDKException
     */
    public function byNumberPages(?Operations\ByNumberRequest $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(ByNumber::operation(), $request, $options);
    }

    /**
     * byPage
     *
     * GET /page.
     *
     * @throws Errors\SDKException
     */
    public function byPage(
        ?Operations\ByPageRequest $request = null,
        ?Options $options = null,
    ): Operations\ByPageResponse {
        return $this->client->call(ByPage::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byPage` answers, and of all that follow.
     *
     * GET /page.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function byPageAll(?Operations\ByPageRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(ByPage::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byPage` answers.
     *
     * GET /page.
     *
     * @return \Generator<int, Operations\ByPageResponse>
     * @throws Errors\SDKException
     */
    public function byPagePages(?Operations\ByPageRequest $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(ByPage::operation(), $request, $options);
    }

    /**
     * byUrl
     *
     * GET /url.
     *
     * @throws Errors\SDKException
     */
    public function byUrl(?Options $options = null): Operations\ByUrlResponse
    {
        return $this->client->call(ByUrl::operation(), null, $options);
    }

    /**
     * Goes through the items of the page that `byUrl` answers, and of all that follow.
     *
     * GET /url.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function byUrlAll(?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(ByUrl::operation(), null, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byUrl` answers.
     *
     * GET /url.
     *
     * @return \Generator<int, Operations\ByUrlResponse>
     * @throws Errors\SDKException
     */
    public function byUrlPages(?Options $options = null): \Generator
    {
        return $this->client->pages(ByUrl::operation(), null, $options);
    }

    /**
     * create
     *
     * POST /items.
     *
     * @throws Errors\SDKException
     */
    public function create(?Options $options = null): Operations\CreateResponse
    {
        return $this->client->call(Create::operation(), null, $options);
    }

    /**
     * likeAzure
     *
     * GET /azure.
     *
     * @throws Errors\SDKException
     */
    public function likeAzure(?Options $options = null): Operations\LikeAzureResponse
    {
        return $this->client->call(LikeAzure::operation(), null, $options);
    }

    /**
     * Goes through the items of the page that `likeAzure` answers, and of all that follow.
     *
     * GET /azure.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function likeAzureAll(?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(LikeAzure::operation(), null, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `likeAzure` answers.
     *
     * GET /azure.
     *
     * @return \Generator<int, Operations\LikeAzureResponse>
     * @throws Errors\SDKException
     */
    public function likeAzurePages(?Options $options = null): \Generator
    {
        return $this->client->pages(LikeAzure::operation(), null, $options);
    }

    /**
     * likeTheRoot
     *
     * GET /root.
     *
     * @throws Errors\SDKException
     */
    public function likeTheRoot(
        ?Operations\LikeTheRootRequest $request = null,
        ?Options $options = null,
    ): Operations\LikeTheRootResponse {
        return $this->client->call(LikeTheRoot::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `likeTheRoot` answers, and of all that follow.
     *
     * GET /root.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function likeTheRootAll(?Operations\LikeTheRootRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(LikeTheRoot::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `likeTheRoot` answers.
     *
     * GET /root.
     *
     * @return \Generator<int, Operations\LikeTheRootResponse>
     * @throws Errors\SDKException
     */
    public function likeTheRootPages(
        ?Operations\LikeTheRootRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(LikeTheRoot::operation(), $request, $options);
    }

    /**
     * search
     *
     * POST /search.
     *
     * @throws Errors\SDKException
     */
    public function search(Operations\SearchRequestBody $request, ?Options $options = null): Operations\SearchResponse
    {
        return $this->client->call(Search::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `search` answers, and of all that follow.
     *
     * POST /search.
     *
     * @return \Generator<int, Shared\PageDataItem>
     * @throws Errors\SDKException
     */
    public function searchAll(Operations\SearchRequestBody $request, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\PageDataItem> $items */
        $items = $this->client->items(Search::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `search` answers.
     *
     * POST /search.
     *
     * @return \Generator<int, Operations\SearchResponse>
     * @throws Errors\SDKException
     */
    public function searchPages(Operations\SearchRequestBody $request, ?Options $options = null): \Generator
    {
        return $this->client->pages(Search::operation(), $request, $options);
    }

    /**
     * singlePage
     *
     * GET /single.
     *
     * @throws Errors\SDKException
     */
    public function singlePage(
        ?Operations\SinglePageRequest $request = null,
        ?Options $options = null,
    ): Operations\SinglePageResponse {
        return $this->client->call(SinglePage::operation(), $request, $options);
    }

    /**
     * withoutParameter
     *
     * GET /absent.
     *
     * @throws Errors\SDKException
     */
    public function withoutParameter(?Options $options = null): Operations\WithoutParameterResponse
    {
        return $this->client->call(WithoutParameter::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'rules-sdk-php/0.1.0',
            servers: [
                new Server('https://api.example.com'),
            ],
            retries: new RetryConfig(
                backoff: new Backoff(initialInterval: 200, maxInterval: 5000, maxElapsedTime: 60000),
                statusCodes: ['429', '5XX'],
            ),
        );
    }
}
