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
final class DeleteTrigger
{
    /** @var Operation<Operations\DeleteTriggerRequest, Operations\DeleteTriggerResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\DeleteTriggerRequest, Operations\DeleteTriggerResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'deleteTrigger',
            method: 'DELETE',
            path: '/api/orchestration/triggers/{triggerID}',
            request: static function (Builder $b, Operations\DeleteTriggerRequest $r): void {
                $b->path('triggerID', $r->triggerID);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\DeleteTriggerResponse(
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
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
