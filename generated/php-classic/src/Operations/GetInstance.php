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
final class GetInstance
{
    /** @var Operation<Operations\GetInstanceRequest, Operations\GetInstanceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetInstanceRequest, Operations\GetInstanceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getInstance',
            method: 'GET',
            path: '/api/orchestration/instances/{instanceID}',
            request: static function (Builder $b, Operations\GetInstanceRequest $r): void {
                $b->path('instanceID', $r->instanceID ?? null);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetInstanceResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        getWorkflowInstanceResponse: Shared\GetWorkflowInstanceResponse::read($r->json()),
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
