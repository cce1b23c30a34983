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
                $b->path('flowId', $r->flowId);
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
            security: [[new Requirement('Authorization', ['orchestration:read'])]],
        );
    }
}
