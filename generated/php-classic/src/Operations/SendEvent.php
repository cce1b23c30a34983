<?php

declare(strict_types=1);

namespace formance\formance\Operations;

use formance\formance\Models\Errors;
use formance\formance\Models\Operations;
use formance\formance\Runtime\Answer;
use formance\formance\Runtime\Builder;
use formance\formance\Runtime\Failure;
use formance\formance\Runtime\Operation;
use formance\formance\Runtime\Received;
use formance\formance\Runtime\Requirement;

/** @internal */
final class SendEvent
{
    /** @var Operation<Operations\SendEventRequest, Operations\SendEventResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\SendEventRequest, Operations\SendEventResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendEvent',
            method: 'POST',
            path: '/api/orchestration/instances/{instanceID}/events',
            request: static function (Builder $b, Operations\SendEventRequest $r): void {
                $b->path('instanceID', $r->instanceID ?? null);
                $b->json($r->requestBody);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendEventResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization')]],
        );
    }
}
