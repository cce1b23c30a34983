<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Models\Shared;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Builder;
use Pagination\Runtime\Operation;
use Pagination\Runtime\PageKind;
use Pagination\Runtime\PagePart;
use Pagination\Runtime\Pages;
use Pagination\Runtime\Received;

/** @internal */
final class Search
{
    /** @var Operation<?Shared\Search, Operations\SearchResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\Search, Operations\SearchResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'search',
            method: 'POST',
            path: '/search',
            request: static function (Builder $b, ?Shared\Search $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SearchResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\SearchResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\SearchResponse $e): array => $e->responseBody->items ?? [],
                param: PagePart::body('paging', 'after'),
                next: static fn(Operations\SearchResponse $e) => $e->responseBody->next ?? null,
            ),
        );
    }
}
