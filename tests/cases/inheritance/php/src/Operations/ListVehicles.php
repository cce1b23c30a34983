<?php

declare(strict_types=1);

namespace Fleet\Operations;

use Fleet\Models\Operations;
use Fleet\Models\Shared;
use Fleet\Runtime\Answer;
use Fleet\Runtime\Operation;
use Fleet\Runtime\Read;
use Fleet\Runtime\Received;
use Fleet\Types\Unknown;

/** @internal */
final class ListVehicles
{
    /** @var Operation<null, Operations\ListVehiclesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ListVehiclesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listVehicles',
            method: 'GET',
            path: '/vehicles',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListVehiclesResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::list(
                                $in,
                                $key,
                                static fn(array $in, string|int $key): Shared\Vehicle|Shared\Bicycle|Shared\Lorry|Shared\Tanker|Unknown
                                    => Read::with($in, $key, Shared\AnyVehicle::read(...)),
                            ),
                        ),
                    ),
                ),
            ],
        );
    }
}
