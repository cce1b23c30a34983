<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class CatsCreate
{
    /** @var Operation<null, Operations\CatsCreateResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\CatsCreateResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'CatsController.create',
            method: 'POST',
            path: '/v1/cats',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\CatsCreateResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        dog: Shared\Dog::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
