<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class OrdersList
{
    /** @var Operation<null, Operations\OrdersListResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\OrdersListResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'Orders_List',
            method: 'GET',
            path: '/Orders',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\OrdersListResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        listOrder: Shared\ListOrder::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
