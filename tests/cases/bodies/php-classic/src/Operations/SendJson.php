<?php

declare(strict_types=1);

namespace Bodies\Operations;

use Bodies\Models\Operations;
use Bodies\Models\Shared;
use Bodies\Runtime\Answer;
use Bodies\Runtime\Builder;
use Bodies\Runtime\Operation;
use Bodies\Runtime\Received;

/** @internal */
final class SendJson
{
    /** @var Operation<Shared\Note, Operations\SendJsonResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Note, Operations\SendJsonResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendJson',
            method: 'POST',
            path: '/json',
            request: static function (Builder $b, Shared\Note $r): void {
                $b->json($r, media: 'application/vnd.api+json; charset=utf-8', required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendJsonResponse(
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
