<?php

declare(strict_types=1);

namespace formance\stack\Operations;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Runtime\Answer;
use formance\stack\Runtime\Failure;
use formance\stack\Runtime\Operation;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class ListWorkflows
{
    /** @var Operation<null, Operations\ListWorkflowsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ListWorkflowsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listWorkflows',
            method: 'GET',
            path: '/api/orchestration/workflows',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListWorkflowsResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        listWorkflowsResponse: Shared\ListWorkflowsResponse::read($r->json()),
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
