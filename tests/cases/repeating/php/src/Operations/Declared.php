<?php

declare(strict_types=1);

namespace Repeating\Operations;

use Repeating\Models\Operations;
use Repeating\Runtime\Answer;
use Repeating\Runtime\Builder;
use Repeating\Runtime\Operation;
use Repeating\Runtime\Received;

/** @internal */
final class Declared
{
    /** @var Operation<?Operations\DeclaredRequest, Operations\DeclaredResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\DeclaredRequest, Operations\DeclaredResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'declared',
            method: 'POST',
            path: '/declared',
            request: static function (Builder $b, ?Operations\DeclaredRequest $r): void {
                $b->header('idempotency-key', $r?->idempotencyKey);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\DeclaredResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            idempotency: 'idempotency-key',
        );
    }
}
