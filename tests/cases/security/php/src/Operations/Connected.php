<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Connected
{
    /** @var Operation<null, Operations\ConnectedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ConnectedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'connected',
            method: 'GET',
            path: '/connected',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ConnectedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('connect')], []],
        );
    }
}
