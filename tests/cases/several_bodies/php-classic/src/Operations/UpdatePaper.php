<?php

declare(strict_types=1);

namespace Papers\Operations;

use Papers\Models\Operations;
use Papers\Models\Shared;
use Papers\Runtime\Answer;
use Papers\Runtime\Builder;
use Papers\Runtime\Operation;
use Papers\Runtime\Received;

/** @internal */
final class UpdatePaper
{
    /** @var Operation<Operations\UpdatePaperRequest, Operations\UpdatePaperResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UpdatePaperRequest, Operations\UpdatePaperResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'updatePaper',
            method: 'PATCH',
            path: '/papers/{id}',
            request: static function (Builder $b, Operations\UpdatePaperRequest $r): void {
                $b->path('id', $r->id ?? null);
                $b->json($r->requestBody, media: 'application/merge-patch+json');
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\UpdatePaperResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        paper: Shared\Paper::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
