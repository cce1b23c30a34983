<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;
use Names\Runtime\Write;

/** @internal */
final class OrdersReplaceAll
{
    /** @var Operation<list<string>, Operations\OrdersReplaceAllResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<list<string>, Operations\OrdersReplaceAllResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'Orders_ReplaceAll',
            method: 'POST',
            path: '/Orders',
            request: static function (Builder $b, array $r): void {
                $b->json(Write::list($r));
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\OrdersReplaceAllResponse(
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
