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
final class Search
{
    /** @var Operation<Operations\SearchRequestBody, Operations\SearchResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\SearchRequestBody, Operations\SearchResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'search',
            method: 'POST',
            path: '/search',
            request: static function (Builder $b, Operations\SearchRequestBody $r): void {
                $b->json($r, required: true);
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
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Offset,
                items: static fn(Operations\SearchResponse $e): array => $e->page->data ?? [],
                param: PagePart::body('skip'),
                size: PagePart::body('take'),
            ),
        );
    }
}
