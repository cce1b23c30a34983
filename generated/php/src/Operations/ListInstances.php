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
final class ListInstances
{
    /** @var Operation<?Operations\ListInstancesRequest, Operations\ListInstancesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ListInstancesRequest, Operations\ListInstancesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listInstances',
            method: 'GET',
            path: '/api/orchestration/instances',
            request: static function (Builder $b, ?Operations\ListInstancesRequest $r): void {
                $b->query('workflowID', $r?->workflowID);
                $b->query('running', $r?->running);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListInstancesResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        listRunsResponse: Shared\ListRunsResponse::read($r->json()),
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
