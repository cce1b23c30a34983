<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class Loaded
{
    /** @var Operation<null, Operations\LoadedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\LoadedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'loaded',
            method: 'GET',
            path: '/billing/loaded',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\LoadedResponse(
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
