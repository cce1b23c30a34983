<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Builder;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Safe
{
    /** @var Operation<?Operations\SafeRequest, Operations\SafeResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\SafeRequest, Operations\SafeResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'safe',
            method: 'GET',
            path: '/declared',
            request: static function (Builder $b, ?Operations\SafeRequest $r): void {
                $b->header('Idempotency-Key', $r?->idempotencyKey);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SafeResponse(
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
