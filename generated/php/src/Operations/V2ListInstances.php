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
use formance\stack\Runtime\PageKind;
use formance\stack\Runtime\PagePart;
use formance\stack\Runtime\Pages;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class V2ListInstances
{
    /** @var Operation<?Operations\V2ListInstancesRequest, Operations\V2ListInstancesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\V2ListInstancesRequest, Operations\V2ListInstancesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2ListInstances',
            method: 'GET',
            path: '/api/orchestration/v2/instances',
            request: static function (Builder $b, ?Operations\V2ListInstancesRequest $r): void {
                $b->query('cursor', $r?->cursor);
                $b->query('pageSize', $r?->pageSize);
                $b->query('workflowID', $r?->workflowID);
                $b->query('running', $r?->running);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2ListInstancesResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2ListRunsResponse: Shared\V2ListRunsResponse::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:read'])]],
            pages: new Pages(
                kind: PageKind::Cursor,
                items: static fn(Operations\V2ListInstancesResponse $e): array
                    => $e->v2ListRunsResponse->cursor->data ?? [],
                param: PagePart::parameter('cursor'),
                next: static fn(Operations\V2ListInstancesResponse $e) => $e->v2ListRunsResponse->cursor->next ?? null,
                more: static fn(Operations\V2ListInstancesResponse $e)
                    => $e->v2ListRunsResponse->cursor->hasMore ?? null,
            ),
        );
    }
}
