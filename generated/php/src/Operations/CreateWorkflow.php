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
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
