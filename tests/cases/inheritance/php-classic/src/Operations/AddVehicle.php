<?php

declare(strict_types=1);

namespace Fleet\Operations;

use Fleet\Models\Operations;
use Fleet\Models\Shared;
use Fleet\Runtime\Answer;
use Fleet\Runtime\Builder;
use Fleet\Runtime\Operation;
use Fleet\Runtime\Received;
use Fleet\Types\Unknown;

/** @internal */
final class AddVehicle
{
    /** @var Operation<Shared\Vehicle|Shared\Bicycle|Shared\Lorry|Shared\Tanker|Unknown, Operations\AddVehicleResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Vehicle|Shared\Bicycle|Shared\Lorry|Shared\Tanker|Unknown, Operations\AddVehicleResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'addVehicle',
            method: 'POST',
            path: '/vehicles',
            request: static function (Builder $b, Shared\Vehicle|Shared\Bicycle|Shared\Lorry|Shared\Tanker|Unknown $r): void {
                $b->json($r, required: true);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\AddVehicleResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        lorry: Shared\Lorry::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
