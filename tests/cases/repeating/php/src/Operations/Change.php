<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Change
{
    /** @var Operation<null, Operations\ChangeResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ChangeResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'change',
            method: 'PATCH',
            path: '/usual',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ChangeResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            idempotency: 'X-Request-Key',
        );
    }
}
