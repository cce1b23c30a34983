<?php

declare(strict_types=1);

namespace formance\stack\Operations;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Runtime\Answer;
use formance\stack\Runtime\Builder;
use formance\stack\Runtime\Failure;
use formance\stack\Runtime\Operation;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class ReadTrigger
{
    /** @var Operation<Operations\ReadTriggerRequest, Operations\ReadTriggerResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\ReadTriggerRequest, Operations\ReadTriggerResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'readTrigger',
            method: 'GET',
            path: '/api/orchestration/triggers/{triggerID}',
            request: static function (Builder $b, Operations\ReadTriggerRequest $r): void {
                $b->path('triggerID', $r->triggerID);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ReadTriggerResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        readTriggerResponse: Shared\ReadTriggerResponse::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:read'])]],
        );
    }
}
