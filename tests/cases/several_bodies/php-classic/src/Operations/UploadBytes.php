<?php

declare(strict_types=1);

namespace Papers\Operations;

use Papers\Models\Operations;
use Papers\Runtime\Answer;
use Papers\Runtime\Builder;
use Papers\Runtime\Operation;
use Papers\Runtime\Received;

/** @internal */
final class UploadBytes
{
    /** @var Operation<Operations\UploadBytesRequest, Operations\UploadBytesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UploadBytesRequest, Operations\UploadBytesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'upload',
            method: 'PUT',
            path: '/papers/{id}/file',
            request: static function (Builder $b, Operations\UploadBytesRequest $r): void {
                $b->path('id', $r->id ?? null);
                $b->bytes($r->requestBody ?? null, media: 'image/png', required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\UploadBytesResponse(
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
