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
final class V2ListWorkflows
{
    /** @var Operation<?Operations\V2ListWorkflowsRequest, Operations\V2ListWorkflowsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\V2ListWorkflowsRequest, Operations\V2ListWorkflowsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2ListWorkflows',
            method: 'GET',
            path: '/api/orchestration/v2/workflows',
            request: static function (Builder $b, ?Operations\V2ListWorkflowsRequest $r): void {
                $b->query('cursor', $r?->cursor);
                $b->query('pageSize', $r?->pageSize);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2ListWorkflowsResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2ListWorkflowsResponse: Shared\V2ListWorkflowsResponse::read($r->json()),
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
                items: static fn(Operations\V2ListWorkflowsResponse $e): array
                    => $e->v2ListWorkflowsResponse->cursor->data ?? [],
                param: PagePart::parameter('cursor'),
                next: static fn(Operations\V2ListWorkflowsResponse $e)
                    => $e->v2ListWorkflowsResponse->cursor->next ?? null,
                more: static fn(Operations\V2ListWorkflowsResponse $e)
                    => $e->v2ListWorkflowsResponse->cursor->hasMore ?? null,
            ),
        );
    }
}
