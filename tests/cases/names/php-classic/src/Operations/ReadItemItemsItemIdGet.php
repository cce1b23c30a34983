<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ReadItemItemsItemIdGet
{
    /** @var Operation<Operations\ReadItemItemsItemIdGetRequest, Operations\ReadItemItemsItemIdGetResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\ReadItemItemsItemIdGetRequest, Operations\ReadItemItemsItemIdGetResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'read_item_items__item_id__get',
            method: 'GET',
            path: '/items/{item_id}',
            request: static function (Builder $b, Operations\ReadItemItemsItemIdGetRequest $r): void {
                $b->path('item_id', $r->itemId ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ReadItemItemsItemIdGetResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
        );
    }
}
