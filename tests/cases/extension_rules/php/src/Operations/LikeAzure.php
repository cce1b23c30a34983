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
final class LikeAzure
{
    /** @var Operation<null, Operations\LikeAzureResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\LikeAzureResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'likeAzure',
            method: 'GET',
            path: '/azure',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\LikeAzureResponse(
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
                items: static fn(Operations\LikeAzureResponse $e): array => $e->page->data ?? [],
                next: static fn(Operations\LikeAzureResponse $e) => $e->page->meta->next ?? null,
            ),
        );
    }
}
