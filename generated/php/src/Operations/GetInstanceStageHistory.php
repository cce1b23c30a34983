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
final class GetInstanceStageHistory
{
    /** @var Operation<Operations\GetInstanceStageHistoryRequest, Operations\GetInstanceStageHistoryResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetInstanceStageHistoryRequest, Operations\GetInstanceStageHistoryResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getInstanceStageHistory',
            method: 'GET',
            path: '/api/orchestration/instances/{instanceID}/stages/{number}/history',
            request: static function (Builder $b, Operations\GetInstanceStageHistoryRequest $r): void {
                $b->path('instanceID', $r->instanceID);
                $b->path('number', $r->number);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetInstanceStageHistoryResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        getWorkflowInstanceHistoryStageResponse: Shared\GetWorkflowInstanceHistoryStageResponse::read(
                            $r->json(),
                        ),
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
