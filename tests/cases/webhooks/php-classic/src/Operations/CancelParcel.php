<?php

declare(strict_types=1);

namespace Parcels\Operations;

use Parcels\Models\Operations;
use Parcels\Runtime\Answer;
use Parcels\Runtime\Builder;
use Parcels\Runtime\Operation;
use Parcels\Runtime\Received;

/** @internal */
final class CancelParcel
{
    /** @var Operation<Operations\CancelParcelRequest, Operations\CancelParcelResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\CancelParcelRequest, Operations\CancelParcelResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'cancelParcel',
            method: 'DELETE',
            path: '/parcels/{parcelId}',
            request: static function (Builder $b, Operations\CancelParcelRequest $r): void {
                $b->path('parcelId', $r->parcelId ?? null);
                $b->query('reason', $r->reason);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\CancelParcelResponse(
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
