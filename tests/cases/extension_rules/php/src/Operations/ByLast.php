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
final class ByLast
{
    /** @var Operation<?Operations\ByLastRequest, Operations\ByLastResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByLastRequest, Operations\ByLastResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byLast',
            method: 'GET',
            path: '/last',
            request: static function (Builder $b, ?Operations\ByLastRequest $r): void {
                $b->query('since', $r?->since);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByLastResponse(
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
                items: static fn(Operations\ByLastResponse $e): array => $e->page->data ?? [],
                param: PagePart::parameter('since'),
                next: static fn(Operations\ByLastResponse $e) => \array_slice($e->page->data ?? [], -1)[0]->id ?? null,
            ),
        );
    }
}
