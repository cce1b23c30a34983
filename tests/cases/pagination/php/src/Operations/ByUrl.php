<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Operation;
use Pagination\Runtime\PageKind;
use Pagination\Runtime\Pages;
use Pagination\Runtime\Received;

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
            path: '/next-url',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByUrlResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\ByUrlResponseBody::read($r->json()),
                    ),
                ),
            ],
            pages: new Pages(
                kind: PageKind::NextUrl,
                items: static fn(Operations\ByUrlResponse $e): array => $e->responseBody->value ?? [],
                next: static fn(Operations\ByUrlResponse $e) => $e->responseBody->odataNextLink ?? null,
            ),
        );
    }
}
