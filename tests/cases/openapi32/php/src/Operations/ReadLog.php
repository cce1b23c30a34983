<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Runtime\Answer;
use Farm\Runtime\Operation;
use Farm\Runtime\Received;

/** @internal */
final class ReadLog
{
    /** @var Operation<null, Operations\ReadLogResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ReadLogResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'readLog',
            method: 'GET',
            path: '/log',
            answers: [
                new Answer(
                    '200',
                    'text/event-stream',
                    static fn(Received $r) => new Operations\ReadLogResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        events: $r->textEvents(),
                    ),
                    stream: true,
                ),
            ],
        );
    }
}
