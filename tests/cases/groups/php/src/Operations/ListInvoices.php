<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class ListInvoices
{
    /** @var Operation<null, Operations\ListInvoicesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ListInvoicesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listInvoices',
            method: 'GET',
            path: '/v1/invoices',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ListInvoicesResponse(
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
