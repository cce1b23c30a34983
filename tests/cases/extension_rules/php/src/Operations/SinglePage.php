<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Runtime\Answer;
use Rules\Runtime\Builder;
use Rules\Runtime\Operation;
use Rules\Runtime\Received;

/** @internal */
final class SinglePage
{
    /** @var Operation<?Operations\SinglePageRequest, Operations\SinglePageResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\SinglePageRequest, Operations\SinglePageResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'singlePage',
            method: 'GET',
            path: '/single',
            request: static function (Builder $b, ?Operations\SinglePageRequest $r): void {
                $b->query('cursor', $r?->cursor);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SinglePageResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
