<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Retries\RetryConfig;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Once
{
    /** @var Operation<null, Operations\OnceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\OnceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'once',
            method: 'GET',
            path: '/own',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\OnceResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            retries: RetryConfig::none(),
        );
    }
}
