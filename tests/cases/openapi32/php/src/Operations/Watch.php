<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Models\Shared;
use Farm\Runtime\Answer;
use Farm\Runtime\Operation;
use Farm\Runtime\Read;
use Farm\Runtime\Received;
use Farm\Types\Unknown;

/** @internal */
final class Watch
{
    /** @var Operation<null, Operations\WatchResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\WatchResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'watch',
            method: 'GET',
            path: '/events',
            answers: [
                new Answer(
                    '200',
                    'text/event-stream',
                    static fn(Received $r) => new Operations\WatchResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        events: $r->events(
                            static fn(array $in, string|int $key): Shared\Animal|Operations\WatchResponseBodyDataFed|Unknown
                                => Read::with($in, $key, Operations\WatchResponseBodyData::read(...)),
                        ),
                    ),
                    stream: true,
                ),
            ],
        );
    }
}
