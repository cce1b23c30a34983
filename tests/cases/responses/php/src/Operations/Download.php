<?php

declare(strict_types=1);

namespace Responses\Operations;

use Responses\Models\Errors;
use Responses\Models\Operations;
use Responses\Runtime\Answer;
use Responses\Runtime\Failure;
use Responses\Runtime\Operation;
use Responses\Runtime\Received;

/** @internal */
final class Download
{
    /** @var Operation<null, Operations\DownloadResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\DownloadResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'download',
            method: 'GET',
            path: '/jobs/log',
            answers: [
                new Answer(
                    '200',
                    'application/octet-stream',
                    static fn(Received $r) => new Operations\DownloadResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        content: $r->stream(),
                    ),
                    stream: true,
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Failure(Errors\FailureData::read($r->json()), $r),
                ),
            ],
        );
    }
}
