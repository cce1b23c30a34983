<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Parts;
use Names\Runtime\Received;

/** @internal */
final class UploadFile
{
    /** @var Operation<?Shared\UploadFileBody, Operations\UploadFileResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\UploadFileBody, Operations\UploadFileResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'upload_file_upload__post',
            method: 'POST',
            path: '/upload/',
            request: static function (Builder $b, ?Shared\UploadFileBody $r): void {
                if ($r !== null) {
                    $b->multipart(static function (Parts $p) use ($r): void {
                        $p->file('file', '', $r->file);
                    });
                }
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\UploadFileResponse(
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
