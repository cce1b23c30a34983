<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Builder;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class GetPet
{
    /** @var Operation<Operations\GetPetRequest, Operations\GetPetResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetPetRequest, Operations\GetPetResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getPetUsingGET_1',
            method: 'GET',
            path: '/pets/{id}',
            request: static function (Builder $b, Operations\GetPetRequest $r): void {
                $b->path('id', $r->id ?? null);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetPetResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        apiResponseListPet: Shared\ApiResponseListPet::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
