<?php

declare(strict_types=1);

namespace Papers\Operations;

use Papers\Models\Operations;
use Papers\Runtime\Answer;
use Papers\Runtime\Builder;
use Papers\Runtime\Operation;
use Papers\Runtime\Received;

/** @internal */
final class UploadPng
{
    /** @var Operation<Operations\UploadPngRequest, Operations\UploadPngResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UploadPngRequest, Operations\UploadPngResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'uploadPng',
            method: 'GET',
            path: '/papers/{id}/bytes',
            request: static function (Builder $b, Operations\UploadPngRequest $r): void {
                $b->path('id', $r->id ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\UploadPngResponse(
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
