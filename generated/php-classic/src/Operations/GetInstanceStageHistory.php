<?php

declare(strict_types=1);

namespace formance\formance\Operations;

use formance\formance\Models\Errors;
use formance\formance\Models\Operations;
use formance\formance\Models\Shared;
use formance\formance\Runtime\Answer;
use formance\formance\Runtime\Builder;
use formance\formance\Runtime\Failure;
use formance\formance\Runtime\Operation;
use formance\formance\Runtime\Received;
use formance\formance\Runtime\Requirement;

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
                $b->path('instanceID', $r->instanceID ?? null);
                $b->path('number', $r->number ?? null);
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
            security: [[new Requirement('Authorization')]],
        );
    }
}
