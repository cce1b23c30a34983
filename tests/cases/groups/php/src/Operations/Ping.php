<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class Ping
{
    /** @var Operation<null, Operations\PingResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\PingResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'ping',
            method: 'GET',
            path: '/ping',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\PingResponse(
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
