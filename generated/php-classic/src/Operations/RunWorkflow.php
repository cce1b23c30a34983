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
use formance\formance\Runtime\Write;

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
                $b->path('workflowID', $r->workflowID ?? null);
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
            security: [[new Requirement('Authorization')]],
        );
    }
}
