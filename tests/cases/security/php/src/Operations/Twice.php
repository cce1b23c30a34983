<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Twice
{
    /** @var Operation<null, Operations\TwiceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\TwiceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'twice',
            method: 'GET',
            path: '/twice',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\TwiceResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('basic'), new Requirement('bearer')]],
        );
    }
}
