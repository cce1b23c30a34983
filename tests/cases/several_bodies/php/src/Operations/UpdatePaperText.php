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
final class UpdatePaperText
{
    /** @var Operation<Operations\UpdatePaperTextRequest, Operations\UpdatePaperTextResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UpdatePaperTextRequest, Operations\UpdatePaperTextResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'updatePaper',
            method: 'PATCH',
            path: '/papers/{id}',
            request: static function (Builder $b, Operations\UpdatePaperTextRequest $r): void {
                $b->path('id', $r->id);
                $b->text($r->requestBody);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\UpdatePaperTextResponse(
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
