<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Retries\RetryConfig;
use Rules\Runtime\Answer;
use Rules\Runtime\Builder;
use Rules\Runtime\Operation;
use Rules\Runtime\PageKind;
use Rules\Runtime\PagePart;
use Rules\Runtime\Pages;
use Rules\Runtime\Received;

/** @internal */
final class ByNumber
{
    /** @var Operation<?Operations\ByNumberRequest, Operations\ByNumberResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByNumberRequest, Operations\ByNumberResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byNumber',
            method: 'GET',
            path: '/number',
            request: static function (Builder $b, ?Operations\ByNumberRequest $r): void {
                $b->query('number', $r?->number);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByNumberResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
            retries: RetryConfig::none(),
            pages: new Pages(
                kind: PageKind::Page,
                items: static fn(Operations\ByNumberResponse $e): array => $e->page->data ?? [],
                param: PagePart::parameter('number'),
                more: static fn(Operations\ByNumberResponse $e) => $e->page->meta->more ?? null,
                first: 1,
            ),
        );
    }
}
