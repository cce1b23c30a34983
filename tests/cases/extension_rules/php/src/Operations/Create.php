<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Retries\RetryConfig;
use Rules\Runtime\Answer;
use Rules\Runtime\Operation;
use Rules\Runtime\Received;

/** @internal */
final class Create
{
    /** @var Operation<null, Operations\CreateResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\CreateResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'create',
            method: 'POST',
            path: '/items',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\CreateResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            retries: RetryConfig::none(),
            idempotency: 'X-Request-Key',
        );
    }
}
