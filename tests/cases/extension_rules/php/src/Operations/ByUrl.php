<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Runtime\Answer;
use Rules\Runtime\Operation;
use Rules\Runtime\PageKind;
use Rules\Runtime\Pages;
use Rules\Runtime\Received;

/** @internal */
final class ByUrl
{
    /** @var Operation<null, Operations\ByUrlResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ByUrlResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byUrl',
            method: 'GET',
            path: '/url',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByUrlResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::NextUrl,
                items: static fn(Operations\ByUrlResponse $e): array => $e->page->data ?? [],
                next: static fn(Operations\ByUrlResponse $e) => $e->page->meta->next ?? null,
            ),
        );
    }
}
