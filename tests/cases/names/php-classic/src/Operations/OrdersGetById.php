<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class OrdersGetById
{
    /** @var Operation<Operations\OrdersGetByIdRequest, Operations\OrdersGetByIdResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\OrdersGetByIdRequest, Operations\OrdersGetByIdResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'Orders_GetById',
            method: 'GET',
            path: '/Orders/{id}',
            request: static function (Builder $b, Operations\OrdersGetByIdRequest $r): void {
                $b->path('id', $r->id ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\OrdersGetByIdResponse(
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
