<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class DeleteOrdersById
{
    /** @var Operation<Operations\DeleteOrdersByIdRequest, Operations\DeleteOrdersByIdResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\DeleteOrdersByIdRequest, Operations\DeleteOrdersByIdResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'DELETE_/Orders/{id}',
            method: 'DELETE',
            path: '/Orders/{id}',
            request: static function (Builder $b, Operations\DeleteOrdersByIdRequest $r): void {
                $b->path('id', $r->id);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\DeleteOrdersByIdResponse(
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
