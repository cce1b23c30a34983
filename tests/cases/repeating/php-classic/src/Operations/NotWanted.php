<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Builder;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class NotWanted
{
    /** @var Operation<Operations\NotWantedRequest, Operations\NotWantedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\NotWantedRequest, Operations\NotWantedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'notWanted',
            method: 'DELETE',
            path: '/declared',
            request: static function (Builder $b, Operations\NotWantedRequest $r): void {
                $b->header('Idempotency-Key', $r->idempotencyKey ?? null, required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\NotWantedResponse(
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
