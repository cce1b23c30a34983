<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class Import
{
    /** @var Operation<null, Operations\ImportResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ImportResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'import',
            method: 'GET',
            path: '/billing',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ImportResponse(
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
