<?php

declare(strict_types=1);

namespace Bodies\Operations;

use Bodies\Models\Operations;
use Bodies\Runtime\Answer;
use Bodies\Runtime\Builder;
use Bodies\Runtime\Operation;
use Bodies\Runtime\Received;

/** @internal */
final class SendText
{
    /** @var Operation<?string, Operations\SendTextResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?string, Operations\SendTextResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendText',
            method: 'POST',
            path: '/text',
            request: static function (Builder $b, ?string $r): void {
                $b->text($r);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendTextResponse(
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
