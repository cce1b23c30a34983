<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Closed
{
    /** @var Operation<null, Operations\ClosedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ClosedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'closed',
            method: 'GET',
            path: '/closed',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ClosedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('oauth', ['read'])], [new Requirement('key'), new Requirement('basic')]],
        );
    }
}
