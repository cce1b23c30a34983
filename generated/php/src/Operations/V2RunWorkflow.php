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
final class V2RunWorkflow
{
    /** @var Operation<Operations\V2RunWorkflowRequest, Operations\V2RunWorkflowResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\V2RunWorkflowRequest, Operations\V2RunWorkflowResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2RunWorkflow',
            method: 'POST',
            path: '/api/orchestration/v2/workflows/{workflowID}/instances',
            request: static function (Builder $b, Operations\V2RunWorkflowRequest $r): void {
                $b->path('workflowID', $r->workflowID);
                $b->query('wait', $r->wait);
                $b->json($r->requestBody === null ? null : Write::map($r->requestBody));
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\V2RunWorkflowResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2RunWorkflowResponse: Shared\V2RunWorkflowResponse::read($r->json()),
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
