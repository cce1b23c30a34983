<?php

declare(strict_types=1);

namespace Pagination;

use Pagination\Models\Errors;
use Pagination\Models\Operations;
use Pagination\Models\Shared;
use Pagination\Operations\ByCursor;
use Pagination\Operations\ByCursorInHeaders;
use Pagination\Operations\ByLink;
use Pagination\Operations\ByOffset;
use Pagination\Operations\ByPage;
use Pagination\Operations\ByPageFromZero;
use Pagination\Operations\ByUrl;
use Pagination\Operations\NotPaged;
use Pagination\Operations\NotWanted;
use Pagination\Operations\Search;
use Pagination\Operations\SearchTenant;
use Pagination\Operations\Suggested;
use Pagination\Operations\SuggestedByItem;
use Pagination\Runtime\API;
use Pagination\Runtime\Client;
use Pagination\Runtime\SDKConfiguration;

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
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byCursorAll(?Operations\ByCursorRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
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
     * byCursorInHeaders
     *
     * GET /cursor-in-headers.
     *
     * @throws Errors\SDKException
     */
    public function byCursorInHeaders(
        ?Operations\ByCursorInHeadersRequest $request = null,
        ?Options $options = null,
    ): Operations\ByCursorInHeadersResponse {
        return $this->client->call(ByCursorInHeaders::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byCursorInHeaders` answers, and of all that follow.
     *
     * GET /cursor-in-headers.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byCursorInHeadersAll(
        ?Operations\ByCursorInHeadersRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(ByCursorInHeaders::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byCursorInHeaders` answers.
     *
     * GET /cursor-in-headers.
     *
     * @return \Generator<int, Operations\ByCursorInHeadersResponse>
     * @throws Errors\SDKException
     */
    public function byCursorInHeadersPages(
        ?Operations\ByCursorInHeadersRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(ByCursorInHeaders::operation(), $request, $options);
    }

    /**
     * byLink
     *
     * GET /link.
     *
     * @throws Errors\SDKException
     */
    public function byLink(?Options $options = null): Operations\ByLinkResponse
    {
        return $this->client->call(ByLink::operation(), null, $options);
    }

    /**
     * Goes through the items of the page that `byLink` answers, and of all that follow.
     *
     * GET /link.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byLinkAll(?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(ByLink::operation(), null, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byLink` answers.
     *
     * GET /link.
     *
     * @return \Generator<int, Operations\ByLinkResponse>
     * @throws Errors\SDKException
     */
    public function byLinkPages(?Options $options = null): \Generator
    {
        return $this->client->pages(ByLink::operation(), null, $options);
    }

    /**
     * byOffset
     *
     * GET /offset.
     *
     * @throws Errors\SDKException
     */
    public function byOffset(
        ?Operations\ByOffsetRequest $request = null,
        ?Options $options = null,
    ): Operations\ByOffsetResponse {
        return $this->client->call(ByOffset::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byOffset` answers, and of all that follow.
     *
     * GET /offset.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byOffsetAll(?Operations\ByOffsetRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(ByOffset::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byOffset` answers.
     *
     * GET /offset.
     *
     * @return \Generator<int, Operations\ByOffsetResponse>
     * @throws Errors\SDKException
     */
    public function byOffsetPages(?Operations\ByOffsetRequest $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(ByOffset::operation(), $request, $options);
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
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byPageAll(?Operations\ByPageRequest $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
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
     * byPageFromZero
     *
     * GET /page-from-0.
     *
     * @throws Errors\SDKException
     */
    public function byPageFromZero(
        ?Operations\ByPageFromZeroRequest $request = null,
        ?Options $options = null,
    ): Operations\ByPageFromZeroResponse {
        return $this->client->call(ByPageFromZero::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `byPageFromZero` answers, and of all that follow.
     *
     * GET /page-from-0.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byPageFromZeroAll(
        ?Operations\ByPageFromZeroRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(ByPageFromZero::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byPageFromZero` answers.
     *
     * GET /page-from-0.
     *
     * @return \Generator<int, Operations\ByPageFromZeroResponse>
     * @throws Errors\SDKException
     */
    public function byPageFromZeroPages(
        ?Operations\ByPageFromZeroRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(ByPageFromZero::operation(), $request, $options);
    }

    /**
     * byUrl
     *
     * GET /next-url.
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
     * GET /next-url.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function byUrlAll(?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(ByUrl::operation(), null, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `byUrl` answers.
     *
     * GET /next-url.
     *
     * @return \Generator<int, Operations\ByUrlResponse>
     * @throws Errors\SDKException
     */
    public function byUrlPages(?Options $options = null): \Generator
    {
        return $this->client->pages(ByUrl::operation(), null, $options);
    }

    /**
     * notPaged
     *
     * GET /all.
     *
     * @throws Errors\SDKException
     */
    public function notPaged(?Options $options = null): Operations\NotPagedResponse
    {
        return $this->client->call(NotPaged::operation(), null, $options);
    }

    /**
     * notWanted
     *
     * GET /not-wanted.
     *
     * @throws Errors\SDKException
     */
    public function notWanted(
        ?Operations\NotWantedRequest $request = null,
        ?Options $options = null,
    ): Operations\NotWantedResponse {
        return $this->client->call(NotWanted::operation(), $request, $options);
    }

    /**
     * search
     *
     * POST /search.
     *
     * @throws Errors\SDKException
     */
    public function search(?Shared\Search $request = null, ?Options $options = null): Operations\SearchResponse
    {
        return $this->client->call(Search::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `search` answers, and of all that follow.
     *
     * POST /search.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function searchAll(?Shared\Search $request = null, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
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
    public function searchPages(?Shared\Search $request = null, ?Options $options = null): \Generator
    {
        return $this->client->pages(Search::operation(), $request, $options);
    }

    /**
     * searchTenant
     *
     * POST /tenants/{tenant}/search.
     *
     * @throws Errors\SDKException
     */
    public function searchTenant(
        Operations\SearchTenantRequest $request,
        ?Options $options = null,
    ): Operations\SearchTenantResponse {
        return $this->client->call(SearchTenant::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `searchTenant` answers, and of all that follow.
     *
     * POST /tenants/{tenant}/search.
     *
     * @return \Generator<int, Shared\Item>
     * @throws Errors\SDKException
     */
    public function searchTenantAll(Operations\SearchTenantRequest $request, ?Options $options = null): \Generator
    {
        /** @var \Generator<int, Shared\Item> $items */
        $items = $this->client->items(SearchTenant::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `searchTenant` answers.
     *
     * POST /tenants/{tenant}/search.
     *
     * @return \Generator<int, Operations\SearchTenantResponse>
     * @throws Errors\SDKException
     */
    public function searchTenantPages(Operations\SearchTenantRequest $request, ?Options $options = null): \Generator
    {
        return $this->client->pages(SearchTenant::operation(), $request, $options);
    }

    /**
     * suggested
     *
     * GET /nobody-said-how.
     *
     * @throws Errors\SDKException
     */
    public function suggested(
        ?Operations\SuggestedRequest $request = null,
        ?Options $options = null,
    ): Operations\SuggestedResponse {
        return $this->client->call(Suggested::operation(), $request, $options);
    }

    /**
     * suggestedByItem
     *
     * GET /nobody-said-how-either.
     *
     * @throws Errors\SDKException
     */
    public function suggestedByItem(
        ?Operations\SuggestedByItemRequest $request = null,
        ?Options $options = null,
    ): Operations\SuggestedByItemResponse {
        return $this->client->call(SuggestedByItem::operation(), $request, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'pagination-sdk-php/0.1.0',
        );
    }
}
