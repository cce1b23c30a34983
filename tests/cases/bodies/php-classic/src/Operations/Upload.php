<?php

declare(strict_types=1);

namespace Bodies\Operations;

use Bodies\Models\Operations;
use Bodies\Runtime\Answer;
use Bodies\Runtime\Builder;
use Bodies\Runtime\Operation;
use Bodies\Runtime\Part;
use Bodies\Runtime\Parts;
use Bodies\Runtime\Received;
use Bodies\Runtime\Style;
use Bodies\Runtime\Write;

/** @internal */
final class Upload
{
    /** @var Operation<Operations\UploadRequestBody, Operations\UploadResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\UploadRequestBody, Operations\UploadResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'upload',
            method: 'POST',
            path: '/multipart',
            request: static function (Builder $b, Operations\UploadRequestBody $r): void {
                Write::required(\get_object_vars($r), 'file');
                $b->multipart(static function (Parts $p) use ($r): void {
                    $p->file('file', '', $r->file ?? null);
                    $p->media('note', 'application/json', $r->note);
                    $p->media('scan', 'application/octet-stream', $r->scan === null ? null : Write::bytes($r->scan));
                    $p->media(
                        'scans',
                        'application/octet-stream',
                        $r->scans === null ? null : Write::list($r->scans, Write::bytes(...)),
                    );
                    $p->value('tags', $r->tags, new Part(Style::Form, explode: false));
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
