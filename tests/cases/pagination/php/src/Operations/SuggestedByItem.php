<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Builder;
use Pagination\Runtime\Operation;
use Pagination\Runtime\Received;

/** @internal */
final class SuggestedByItem
{
    /** @var Operation<?Operations\SuggestedByItemRequest, Operations\SuggestedByItemResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\SuggestedByItemRequest, Operations\SuggestedByItemResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'suggestedByItem',
            method: 'GET',
            path: '/nobody-said-how-either',
            request: static function (Builder $b, ?Operations\SuggestedByItemRequest $r): void {
                $b->query('starting_after', $r?->startingAfter);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SuggestedByItemResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\SuggestedByItemResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
