<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Models\Shared;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Operation;
use Pagination\Runtime\PageKind;
use Pagination\Runtime\Pages;
use Pagination\Runtime\Read;
use Pagination\Runtime\Received;

/** @internal */
final class ByLink
{
    /** @var Operation<null, Operations\ByLinkResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ByLinkResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byLink',
            method: 'GET',
            path: '/link',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByLinkResponse(
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
                kind: PageKind::NextUrl,
                items: static fn(Operations\ByLinkResponse $e): array => $e->result ?? [],
                next: static fn(Operations\ByLinkResponse $e) => Pages::link($e->headers),
            ),
        );
    }
}
