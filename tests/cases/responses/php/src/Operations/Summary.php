<?php

declare(strict_types=1);

namespace Responses\Operations;

use Responses\Models\Operations;
use Responses\Models\Shared;
use Responses\Runtime\Answer;
use Responses\Runtime\Operation;
use Responses\Runtime\Received;

/** @internal */
final class Summary
{
    /** @var Operation<null, Operations\SummaryResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\SummaryResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'summary',
            method: 'GET',
            path: '/jobs/summary',
            answers: [
                new Answer(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Operations\SummaryResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        ticket: Shared\Ticket::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
