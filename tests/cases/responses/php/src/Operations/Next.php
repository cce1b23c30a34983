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
final class Next
{
    /** @var Operation<null, Operations\NextResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\NextResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'next',
            method: 'GET',
            path: '/jobs/next',
            answers: [
                new Answer(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Operations\NextResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        job: Shared\Job::read($r->json()),
                    ),
                ),
                new Failure(
                    '404',
                    'application/json',
                    static fn(Received $r) => new Errors\Problem(Errors\ProblemData::read($r->json()), $r),
                ),
            ],
        );
    }
}
