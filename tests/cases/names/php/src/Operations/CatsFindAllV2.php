<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class CatsFindAllV2
{
    /** @var Operation<null, Operations\CatsFindAllV2Response>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\CatsFindAllV2Response> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'CatsController_findAll_v2',
            method: 'GET',
            path: '/v2/cats',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\CatsFindAllV2Response(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2Cat: Shared\V2Cat::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
