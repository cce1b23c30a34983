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
final class SendJsonXml
{
    /** @var Operation<File|string, Operations\SendJsonXmlResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<File|string, Operations\SendJsonXmlResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendJson',
            method: 'POST',
            path: '/json',
            request: static function (Builder $b, File|string $r): void {
                $b->bytes($r, media: 'application/xml', required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendJsonXmlResponse(
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
