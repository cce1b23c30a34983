<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;

/** @internal */
final class Open
{
    /** @var Operation<null, Operations\OpenResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\OpenResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'open',
            method: 'GET',
            path: '/open',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\OpenResponse(
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
