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
                $b->path('instanceID', $r->instanceID ?? null);
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
            security: [[new Requirement('Authorization')]],
        );
    }
}
