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
final class ByOffset
{
    /** @var Operation<?Operations\ByOffsetRequest, Operations\ByOffsetResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByOffsetRequest, Operations\ByOffsetResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byOffset',
            method: 'GET',
            path: '/offset',
            request: static function (Builder $b, ?Operations\ByOffsetRequest $r): void {
                $b->query('offset', $r?->offset);
                $b->query('limit', $r?->limit);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByOffsetResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\ByOffsetResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::Offset,
                items: static fn(Operations\ByOffsetResponse $e): array => $e->responseBody->items ?? [],
                param: PagePart::parameter('offset'),
                size: PagePart::parameter('limit'),
                total: static fn(Operations\ByOffsetResponse $e) => $e->responseBody->meta->total ?? null,
            ),
        );
    }
}
