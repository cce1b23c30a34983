<?php

declare(strict_types=1);

namespace Extensions\Operations;

use Extensions\Models\Operations;
use Extensions\Models\Shared;
use Extensions\Runtime\Answer;
use Extensions\Runtime\Builder;
use Extensions\Runtime\Operation;
use Extensions\Runtime\Received;

/** @internal */
final class Tasters
{
    /** @var Operation<Operations\TastersRequest, Operations\TastersResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\TastersRequest, Operations\TastersResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'tasters',
            method: 'GET',
            path: '/teas/{id}/tasters',
            request: static function (Builder $b, Operations\TastersRequest $r): void {
                $b->path('id', $r->id ?? null);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\TastersResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        taster: Shared\Taster::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
