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
final class V2ListTriggersOccurrences
{
    /** @var Operation<Operations\V2ListTriggersOccurrencesRequest, Operations\V2ListTriggersOccurrencesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\V2ListTriggersOccurrencesRequest, Operations\V2ListTriggersOccurrencesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2ListTriggersOccurrences',
            method: 'GET',
            path: '/api/orchestration/v2/triggers/{triggerID}/occurrences',
            request: static function (Builder $b, Operations\V2ListTriggersOccurrencesRequest $r): void {
                $b->path('triggerID', $r->triggerID);
                $b->query('cursor', $r->cursor);
                $b->query('pageSize', $r->pageSize);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2ListTriggersOccurrencesResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2ListTriggersOccurrencesResponse: Shared\V2ListTriggersOccurrencesResponse::read($r->json()),
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
                items: static fn(Operations\V2ListTriggersOccurrencesResponse $e): array
                    => $e->v2ListTriggersOccurrencesResponse->cursor->data ?? [],
                param: PagePart::parameter('cursor'),
                next: static fn(Operations\V2ListTriggersOccurrencesResponse $e)
                    => $e->v2ListTriggersOccurrencesResponse->cursor->next ?? null,
                more: static fn(Operations\V2ListTriggersOccurrencesResponse $e)
                    => $e->v2ListTriggersOccurrencesResponse->cursor->hasMore ?? null,
            ),
        );
    }
}
