<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Models\Shared;
use Farm\Runtime\Answer;
use Farm\Runtime\Operation;
use Farm\Runtime\Read;
use Farm\Runtime\Received;
use Farm\Types\Unknown;

/** @internal */
final class ListBeings
{
    /** @var Operation<null, Operations\ListBeingsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ListBeingsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listBeings',
            method: 'GET',
            path: '/beings',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListBeingsResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::list(
                                $in,
                                $key,
                                static fn(array $in, string|int $key): Shared\Animal|Shared\Plant|Unknown
                                    => Read::with($in, $key, Shared\Being::read(...)),
                            ),
                        ),
                    ),
                ),
            ],
        );
    }
}
