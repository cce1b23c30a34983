<?php

declare(strict_types=1);

namespace Parcels\Operations;

use Parcels\Models\Operations;
use Parcels\Models\Shared;
use Parcels\Runtime\Answer;
use Parcels\Runtime\Builder;
use Parcels\Runtime\Operation;
use Parcels\Runtime\Received;

/** @internal */
final class SendParcel
{
    /** @var Operation<Operations\SendParcelRequestBody, Operations\SendParcelResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\SendParcelRequestBody, Operations\SendParcelResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendParcel',
            method: 'POST',
            path: '/parcels',
            request: static function (Builder $b, Operations\SendParcelRequestBody $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\SendParcelResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        parcel: Shared\Parcel::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
