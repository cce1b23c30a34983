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
final class CreatePaper
{
    /** @var Operation<Shared\Paper, Operations\CreatePaperResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Paper, Operations\CreatePaperResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'createPaper',
            method: 'POST',
            path: '/papers',
            request: static function (Builder $b, Shared\Paper $r): void {
                $b->json($r, required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\CreatePaperResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
        );
    }
}
