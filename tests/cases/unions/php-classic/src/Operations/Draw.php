<?php

declare(strict_types=1);

namespace Unions\Operations;

use Unions\Models\Operations;
use Unions\Models\Shared;
use Unions\Runtime\Answer;
use Unions\Runtime\Builder;
use Unions\Runtime\Operation;
use Unions\Runtime\Received;
use Unions\Types\Unknown;

/** @internal */
final class Draw
{
    /** @var Operation<Shared\Circle|Shared\Square|Unknown, Operations\DrawResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Circle|Shared\Square|Unknown, Operations\DrawResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'draw',
            method: 'POST',
            path: '/shapes',
            request: static function (Builder $b, Shared\Circle|Shared\Square|Unknown $r): void {
                $b->json($r, required: true);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\DrawResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\DrawResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
