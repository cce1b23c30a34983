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
final class GetInstanceHistory
{
    /** @var Operation<Operations\GetInstanceHistoryRequest, Operations\GetInstanceHistoryResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetInstanceHistoryRequest, Operations\GetInstanceHistoryResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getInstanceHistory',
            method: 'GET',
            path: '/api/orchestration/instances/{instanceID}/history',
            request: static function (Builder $b, Operations\GetInstanceHistoryRequest $r): void {
                $b->path('instanceID', $r->instanceID);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetInstanceHistoryResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        getWorkflowInstanceHistoryResponse: Shared\GetWorkflowInstanceHistoryResponse::read($r->json()),
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
