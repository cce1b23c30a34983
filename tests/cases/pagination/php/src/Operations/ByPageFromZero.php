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
final class ByPageFromZero
{
    /** @var Operation<?Operations\ByPageFromZeroRequest, Operations\ByPageFromZeroResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByPageFromZeroRequest, Operations\ByPageFromZeroResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byPageFromZero',
            method: 'GET',
            path: '/page-from-0',
            request: static function (Builder $b, ?Operations\ByPageFromZeroRequest $r): void {
                $b->query('page', $r?->page);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByPageFromZeroResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\ByPageFromZeroResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Page,
                items: static fn(Operations\ByPageFromZeroResponse $e): array => $e->responseBody->items ?? [],
                param: PagePart::parameter('page'),
                more: static fn(Operations\ByPageFromZeroResponse $e) => $e->responseBody->hasMore ?? null,
                pages: static fn(Operations\ByPageFromZeroResponse $e) => $e->responseBody->pageCount ?? null,
            ),
        );
    }
}
