<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class Client
{
    /** @var Operation<null, Operations\ClientResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ClientResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'client',
            method: 'GET',
            path: '/billing/client',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ClientResponse(
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
