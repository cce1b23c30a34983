<?php

declare(strict_types=1);

namespace Papers\Operations;

use Papers\Models\Operations;
use Papers\Models\Shared;
use Papers\Runtime\Answer;
use Papers\Runtime\Builder;
use Papers\Runtime\Operation;
use Papers\Runtime\Received;
use Papers\Runtime\Write;

/** @internal */
final class UpdatePaperJsonPatch
{
    /** @var Operation<Operations\UpdatePaperJsonPatchRequest, Operations\UpdatePaperJsonPatchResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UpdatePaperJsonPatchRequest, Operations\UpdatePaperJsonPatchResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'updatePaper',
            method: 'PATCH',
            path: '/papers/{id}',
            request: static function (Builder $b, Operations\UpdatePaperJsonPatchRequest $r): void {
                $b->path('id', $r->id ?? null);
                $b->json(
                    $r->requestBody === null ? null : Write::list($r->requestBody),
                    media: 'application/json-patch+json',
                );
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\UpdatePaperJsonPatchResponse(
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
