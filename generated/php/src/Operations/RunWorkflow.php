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
use formance\stack\Runtime\Write;

/** @internal */
final class RunWorkflow
{
    /** @var Operation<Operations\RunWorkflowRequest, Operations\RunWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\RunWorkflowRequest, Operations\RunWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'runWorkflow',
            method: 'POST',
            path: '/api/orchestration/workflows/{workflowID}/instances',
            request: static function (Builder $b, Operations\RunWorkflowRequest $r): void {
                $b->path('workflowID', $r->workflowID);
                $b->query('wait', $r->wait);
                $b->json($r->requestBody === null ? null : Write::map($r->requestBody));
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\RunWorkflowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        runWorkflowResponse: Shared\RunWorkflowResponse::read($r->json()),
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
