<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Retries\Backoff;
use Repeating\Retries\RetryConfig;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Again
{
    /** @var Operation<null, Operations\AgainResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\AgainResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'again',
            method: 'POST',
            path: '/own',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\AgainResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            retries: new RetryConfig(backoff: new Backoff(maxElapsedTime: 5000), retryConnectionErrors: false),
        );
    }
}
