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
final class V2CreateWorkflow
{
    /** @var Operation<?Shared\V2WorkflowConfig, Operations\V2CreateWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\V2WorkflowConfig, Operations\V2CreateWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2CreateWorkflow',
            method: 'POST',
            path: '/api/orchestration/v2/workflows',
            request: static function (Builder $b, ?Shared\V2WorkflowConfig $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\V2CreateWorkflowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2CreateWorkflowResponse: Shared\V2CreateWorkflowResponse::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
