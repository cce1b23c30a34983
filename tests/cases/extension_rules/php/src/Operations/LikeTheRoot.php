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
final class LikeTheRoot
{
    /** @var Operation<?Operations\LikeTheRootRequest, Operations\LikeTheRootResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\LikeTheRootRequest, Operations\LikeTheRootResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'likeTheRoot',
            method: 'GET',
            path: '/root',
            request: static function (Builder $b, ?Operations\LikeTheRootRequest $r): void {
                $b->query('after', $r?->after);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\LikeTheRootResponse(
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
                items: static fn(Operations\LikeTheRootResponse $e): array => $e->page->data ?? [],
                param: PagePart::parameter('after'),
                next: static fn(Operations\LikeTheRootResponse $e) => $e->page->nextCursor ?? null,
            ),
        );
    }
}
