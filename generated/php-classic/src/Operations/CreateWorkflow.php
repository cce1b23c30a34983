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
final class CreateWorkflow
{
    /** @var Operation<?Shared\WorkflowConfig, Operations\CreateWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\WorkflowConfig, Operations\CreateWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'createWorkflow',
            method: 'POST',
            path: '/api/orchestration/workflows',
            request: static function (Builder $b, ?Shared\WorkflowConfig $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\CreateWorkflowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        createWorkflowResponse: Shared\CreateWorkflowResponse::read($r->json()),
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
