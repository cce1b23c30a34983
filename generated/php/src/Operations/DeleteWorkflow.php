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
final class DeleteWorkflow
{
    /** @var Operation<Operations\DeleteWorkflowRequest, Operations\DeleteWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\DeleteWorkflowRequest, Operations\DeleteWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'deleteWorkflow',
            method: 'DELETE',
            path: '/api/orchestration/workflows/{flowId}',
            request: static function (Builder $b, Operations\DeleteWorkflowRequest $r): void {
                $b->path('flowId', $r->flowId);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\DeleteWorkflowResponse(
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
