<?php

declare(strict_types=1);

namespace formance\stack\Operations;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Runtime\Answer;
use formance\stack\Runtime\Builder;
use formance\stack\Runtime\Failure;
use formance\stack\Runtime\Operation;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class V2SendEvent
{
    /** @var Operation<Operations\V2SendEventRequest, Operations\V2SendEventResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\V2SendEventRequest, Operations\V2SendEventResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2SendEvent',
            method: 'POST',
            path: '/api/orchestration/v2/instances/{instanceID}/events',
            request: static function (Builder $b, Operations\V2SendEventRequest $r): void {
                $b->path('instanceID', $r->instanceID);
                $b->json($r->requestBody);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\V2SendEventResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
