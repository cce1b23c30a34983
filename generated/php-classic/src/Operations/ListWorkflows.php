<?php

declare(strict_types=1);

namespace formance\formance\Operations;

use formance\formance\Models\Errors;
use formance\formance\Models\Operations;
use formance\formance\Models\Shared;
use formance\formance\Runtime\Answer;
use formance\formance\Runtime\Failure;
use formance\formance\Runtime\Operation;
use formance\formance\Runtime\Received;
use formance\formance\Runtime\Requirement;

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
            security: [[new Requirement('Authorization')]],
        );
    }
}
