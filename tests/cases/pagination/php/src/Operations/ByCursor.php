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
final class ByCursor
{
    /** @var Operation<?Operations\ByCursorRequest, Operations\ByCursorResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByCursorRequest, Operations\ByCursorResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byCursor',
            method: 'GET',
            path: '/cursor',
            request: static function (Builder $b, ?Operations\ByCursorRequest $r): void {
                $b->query('cursor', $r?->cursor);
                $b->query('pageSize', $r?->pageSize);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByCursorResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\ByCursorResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\ByCursorResponse $e): array => $e->responseBody->cursor->data ?? [],
                param: PagePart::parameter('cursor'),
                next: static fn(Operations\ByCursorResponse $e) => $e->responseBody->cursor->next ?? null,
                more: static fn(Operations\ByCursorResponse $e) => $e->responseBody->cursor->hasMore ?? null,
            ),
        );
    }
}
