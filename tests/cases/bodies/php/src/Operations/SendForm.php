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
final class SendForm
{
    /** @var Operation<?Shared\Note, Operations\SendFormResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\Note, Operations\SendFormResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendForm',
            method: 'POST',
            path: '/form',
            request: static function (Builder $b, ?Shared\Note $r): void {
                $b->form($r);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendFormResponse(
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
