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
final class V2ListTriggers
{
    /** @var Operation<?Operations\V2ListTriggersRequest, Operations\V2ListTriggersResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\V2ListTriggersRequest, Operations\V2ListTriggersResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2ListTriggers',
            method: 'GET',
            path: '/api/orchestration/v2/triggers',
            request: static function (Builder $b, ?Operations\V2ListTriggersRequest $r): void {
                $b->query('cursor', $r?->cursor);
                $b->query('pageSize', $r?->pageSize);
                $b->query('name', $r?->name);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2ListTriggersResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2ListTriggersResponse: Shared\V2ListTriggersResponse::read($r->json()),
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
                items: static fn(Operations\V2ListTriggersResponse $e): array
                    => $e->v2ListTriggersResponse->cursor->data ?? [],
                param: PagePart::parameter('cursor'),
                next: static fn(Operations\V2ListTriggersResponse $e)
                    => $e->v2ListTriggersResponse->cursor->next ?? null,
                more: static fn(Operations\V2ListTriggersResponse $e)
                    => $e->v2ListTriggersResponse->cursor->hasMore ?? null,
            ),
        );
    }
}
