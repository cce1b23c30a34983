<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Builder;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Optional
{
    /** @var Operation<?Operations\OptionalRequest, Operations\OptionalResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\OptionalRequest, Operations\OptionalResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'optional',
            method: 'PUT',
            path: '/declared',
            request: static function (Builder $b, ?Operations\OptionalRequest $r): void {
                $b->header('Idempotency-Key', $r?->idempotencyKey);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\OptionalResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            idempotency: 'Idempotency-Key',
        );
    }
}
