<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Runtime\Answer;
use Rules\Runtime\Builder;
use Rules\Runtime\Operation;
use Rules\Runtime\PageKind;
use Rules\Runtime\PagePart;
use Rules\Runtime\Pages;
use Rules\Runtime\Received;

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
                $b->query('token', $r?->token);
                $b->query('max', $r?->max);
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
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\ByCursorResponse $e): array => $e->page->data ?? [],
                param: PagePart::parameter('token'),
                next: static fn(Operations\ByCursorResponse $e) => $e->page->nextCursor ?? null,
            ),
        );
    }
}
