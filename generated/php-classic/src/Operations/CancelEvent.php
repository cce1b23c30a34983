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
final class CancelEvent
{
    /** @var Operation<Operations\CancelEventRequest, Operations\CancelEventResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\CancelEventRequest, Operations\CancelEventResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'cancelEvent',
            method: 'PUT',
            path: '/api/orchestration/instances/{instanceID}/abort',
            request: static function (Builder $b, Operations\CancelEventRequest $r): void {
                $b->path('instanceID', $r->instanceID ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\CancelEventResponse(
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
