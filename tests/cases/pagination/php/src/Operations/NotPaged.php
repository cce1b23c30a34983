<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Models\Shared;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Operation;
use Pagination\Runtime\Read;
use Pagination\Runtime\Received;

/** @internal */
final class NotPaged
{
    /** @var Operation<null, Operations\NotPagedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\NotPagedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'notPaged',
            method: 'GET',
            path: '/all',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\NotPagedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::models($in, $key, Shared\Item::class),
                        ),
                    ),
                ),
            ],
        );
    }
}
