<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class NeverAgain
{
    /** @var Operation<null, Operations\NeverAgainResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\NeverAgainResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'neverAgain',
            method: 'POST',
            path: '/usual',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\NeverAgainResponse(
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
