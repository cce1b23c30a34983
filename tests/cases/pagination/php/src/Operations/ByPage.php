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
                $b->query('per_page', $r?->perPage);
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
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::models($in, $key, Shared\Item::class),
                        ),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Page,
                items: static fn(Operations\ByPageResponse $e): array => $e->result ?? [],
                param: PagePart::parameter('page'),
                size: PagePart::parameter('per_page'),
                total: static fn(Operations\ByPageResponse $e) => Pages::header($e->headers, 'X-Total'),
                first: 1,
            ),
        );
    }
}
