<?php

declare(strict_types=1);

namespace Objects\Operations;

use Objects\Models\Operations;
use Objects\Models\Shared;
use Objects\Runtime\Answer;
use Objects\Runtime\Builder;
use Objects\Runtime\Operation;
use Objects\Runtime\Received;

/** @internal */
final class PutPet
{
    /** @var Operation<Shared\PetInput, Operations\PutPetResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\PetInput, Operations\PutPetResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'putPet',
            method: 'PUT',
            path: '/pets',
            request: static function (Builder $b, Shared\PetInput $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\PutPetResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        pet: Shared\Pet::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
