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
final class V2GetInstanceStageHistory
{
    /** @var Operation<Operations\V2GetInstanceStageHistoryRequest, Operations\V2GetInstanceStageHistoryResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\V2GetInstanceStageHistoryRequest, Operations\V2GetInstanceStageHistoryResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2GetInstanceStageHistory',
            method: 'GET',
            path: '/api/orchestration/v2/instances/{instanceID}/stages/{number}/history',
            request: static function (Builder $b, Operations\V2GetInstanceStageHistoryRequest $r): void {
                $b->path('instanceID', $r->instanceID);
                $b->path('number', $r->number);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2GetInstanceStageHistoryResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2GetWorkflowInstanceHistoryStageResponse: Shared\V2GetWorkflowInstanceHistoryStageResponse::read(
                            $r->json(),
                        ),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:read'])]],
        );
    }
}
