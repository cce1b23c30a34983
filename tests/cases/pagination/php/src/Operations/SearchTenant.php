<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Builder;
use Pagination\Runtime\Operation;
use Pagination\Runtime\PageKind;
use Pagination\Runtime\PagePart;
use Pagination\Runtime\Pages;
use Pagination\Runtime\Received;

/** @internal */
final class SearchTenant
{
    /** @var Operation<Operations\SearchTenantRequest, Operations\SearchTenantResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\SearchTenantRequest, Operations\SearchTenantResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'searchTenant',
            method: 'POST',
            path: '/tenants/{tenant}/search',
            request: static function (Builder $b, Operations\SearchTenantRequest $r): void {
                $b->path('tenant', $r->tenant);
                $b->json($r->requestBody);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SearchTenantResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\SearchTenantResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\SearchTenantResponse $e): array => $e->responseBody->items ?? [],
                param: PagePart::body('paging', 'after'),
                next: static fn(Operations\SearchTenantResponse $e) => $e->responseBody->next ?? null,
            ),
        );
    }
}
