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
final class GetParcel
{
    /** @var Operation<Operations\GetParcelRequest, Operations\GetParcelResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetParcelRequest, Operations\GetParcelResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getParcel',
            method: 'GET',
            path: '/parcels/{parcelId}',
            request: static function (Builder $b, Operations\GetParcelRequest $r): void {
                $b->path('parcelId', $r->parcelId);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetParcelResponse(
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
