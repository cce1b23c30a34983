<?php

declare(strict_types=1);

namespace Papers\Operations;

use Papers\Models\Operations;
use Papers\Runtime\Answer;
use Papers\Runtime\Builder;
use Papers\Runtime\Operation;
use Papers\Runtime\Parts;
use Papers\Runtime\Received;

/** @internal */
final class Upload
{
    /** @var Operation<Operations\UploadRequest, Operations\UploadResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UploadRequest, Operations\UploadResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'upload',
            method: 'PUT',
            path: '/papers/{id}/file',
            request: static function (Builder $b, Operations\UploadRequest $r): void {
                $b->path('id', $r->id);
                $body = $r->requestBody;
                $b->multipart(static function (Parts $p) use ($body): void {
                    $p->file('file', '', $body->file);
                    $p->value('note', $body->note);
                });
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\UploadResponse(
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
