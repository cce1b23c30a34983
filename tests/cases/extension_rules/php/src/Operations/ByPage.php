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
final class ByPage
{
    /** @var Operation<?Operations\ByPageRequest, Operations\ByPageResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByPageRequest, Operations\ByPageResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byPage',
            method: 'GET',
            path: '/page',
            request: static function (Builder $b, ?Operations\ByPageRequest $r): void {
                $b->query('page', $r?->page);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByPageResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Page,
                items: static fn(Operations\ByPageResponse $e): array => $e->page->data ?? [],
                param: PagePart::parameter('page'),
                pages: static fn(Operations\ByPageResponse $e) => $e->page->meta->pages ?? null,
                first: 1,
            ),
        );
    }
}
