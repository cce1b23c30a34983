<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ReadItemOldItemIdGet
{
    /** @var Operation<Operations\ReadItemOldItemIdGetRequest, Operations\ReadItemOldItemIdGetResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\ReadItemOldItemIdGetRequest, Operations\ReadItemOldItemIdGetResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'read_item_old__item_id__get',
            method: 'GET',
            path: '/old/{item_id}',
            request: static function (Builder $b, Operations\ReadItemOldItemIdGetRequest $r): void {
                $b->path('item_id', $r->itemId ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ReadItemOldItemIdGetResponse(
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
