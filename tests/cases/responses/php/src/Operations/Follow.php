<?php

declare(strict_types=1);

namespace Responses\Operations;

use Responses\Models\Errors;
use Responses\Models\Operations;
use Responses\Models\Shared;
use Responses\Runtime\Answer;
use Responses\Runtime\Failure;
use Responses\Runtime\Operation;
use Responses\Runtime\Read;
use Responses\Runtime\Received;

/** @internal */
final class Follow
{
    /** @var Operation<null, Operations\FollowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\FollowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'follow',
            method: 'GET',
            path: '/jobs/events',
            answers: [
                new Answer(
                    '200',
                    'text/event-stream',
                    static fn(Received $r) => new Operations\FollowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        events: $r->events(
                            static fn(array $in, string|int $key): Shared\Job
                                => Read::model($in, $key, Shared\Job::class),
                        ),
                    ),
                    stream: true,
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Failure(Errors\FailureData::read($r->json()), $r),
                ),
            ],
        );
    }
}
