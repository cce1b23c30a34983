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
final class GetWorkflow
{
    /** @var Operation<Operations\GetWorkflowRequest, Operations\GetWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetWorkflowRequest, Operations\GetWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getWorkflow',
            method: 'GET',
            path: '/api/orchestration/workflows/{flowId}',
            request: static function (Builder $b, Operations\GetWorkflowRequest $r): void {
                $b->path('flowId', $r->flowId ?? null);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetWorkflowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        getWorkflowResponse: Shared\GetWorkflowResponse::read($r->json()),
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
