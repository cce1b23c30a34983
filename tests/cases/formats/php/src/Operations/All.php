<?php

declare(strict_types=1);

namespace Formats\Operations;

use Formats\Models\Operations;
use Formats\Models\Shared;
use Formats\Runtime\Answer;
use Formats\Runtime\Operation;
use Formats\Runtime\Received;

/** @internal */
final class All
{
    /** @var Operation<null, Operations\AllResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\AllResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'all',
            method: 'GET',
            path: '/all',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\AllResponse(
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
