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
use Pagination\Runtime\Read;
use Pagination\Runtime\Received;

/** @internal */
final class ByCursorInHeaders
{
    /** @var Operation<?Operations\ByCursorInHeadersRequest, Operations\ByCursorInHeadersResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByCursorInHeadersRequest, Operations\ByCursorInHeadersResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byCursorInHeaders',
            method: 'GET',
            path: '/cursor-in-headers',
            request: static function (Builder $b, ?Operations\ByCursorInHeadersRequest $r): void {
                $b->header('X-Cursor', $r?->xCursor);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByCursorInHeadersResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::models($in, $key, Shared\Item::class),
                        ),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\ByCursorInHeadersResponse $e): array => $e->result ?? [],
                param: PagePart::parameter('X-Cursor'),
                next: static fn(Operations\ByCursorInHeadersResponse $e) => Pages::header($e->headers, 'X-Next-Cursor'),
            ),
        );
    }
}
