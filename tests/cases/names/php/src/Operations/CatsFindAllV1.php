<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class CatsFindAllV1
{
    /** @var Operation<null, Operations\CatsFindAllV1Response>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\CatsFindAllV1Response> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'CatsController_findAll_v1',
            method: 'GET',
            path: '/v1/cats',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\CatsFindAllV1Response(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v1Cat: Shared\V1Cat::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
