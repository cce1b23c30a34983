<?php

declare(strict_types=1);

namespace Keywords\Operations;

use Keywords\Models\Operations;
use Keywords\Models\Shared;
use Keywords\Runtime\Answer;
use Keywords\Runtime\Operation;
use Keywords\Runtime\Received;

/** @internal */
final class A
{
    /** @var Operation<null, Operations\AResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\AResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'a',
            method: 'GET',
            path: '/a',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\AResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        all: Shared\All::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
