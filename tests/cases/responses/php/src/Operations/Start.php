<?php

declare(strict_types=1);

namespace Responses\Operations;

use Responses\Models\Errors;
use Responses\Models\Operations;
use Responses\Models\Shared;
use Responses\Runtime\Answer;
use Responses\Runtime\Failure;
use Responses\Runtime\Operation;
use Responses\Runtime\Received;

/** @internal */
final class Start
{
    /** @var Operation<null, Operations\StartResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\StartResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'start',
            method: 'POST',
            path: '/jobs',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\StartResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        job: Shared\Job::read($r->json()),
                    ),
                ),
                new Answer(
                    '202',
                    'application/json',
                    static fn(Received $r) => new Operations\StartResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        ticket: Shared\Ticket::read($r->json()),
                    ),
                ),
                new Failure(
                    '404',
                    'application/json',
                    static fn(Received $r) => new Errors\Problem(Errors\ProblemData::read($r->json()), $r),
                ),
                new Failure(
                    '4XX',
                    'application/problem+json',
                    static fn(Received $r) => new Errors\Problem(Errors\ProblemData::read($r->json()), $r),
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
