<?php

declare(strict_types=1);

namespace Bodies\Operations;

use Bodies\Models\Operations;
use Bodies\Runtime\Answer;
use Bodies\Runtime\Builder;
use Bodies\Runtime\Operation;
use Bodies\Runtime\Received;
use Bodies\Types\File;

/** @internal */
final class SendBytes
{
    /** @var Operation<File|string, Operations\SendBytesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<File|string, Operations\SendBytesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendBytes',
            method: 'PUT',
            path: '/bytes',
            request: static function (Builder $b, File|string $r): void {
                $b->bytes($r);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendBytesResponse(
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
