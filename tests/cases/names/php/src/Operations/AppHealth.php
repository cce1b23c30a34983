<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class AppHealth
{
    /** @var Operation<null, Operations\AppHealthResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\AppHealthResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'AppController_health',
            method: 'GET',
            path: '/health',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\AppHealthResponse(
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
