<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Usual
{
    /** @var Operation<null, Operations\UsualResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\UsualResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'usual',
            method: 'GET',
            path: '/usual',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\UsualResponse(
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
