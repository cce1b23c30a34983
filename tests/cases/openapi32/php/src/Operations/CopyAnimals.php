<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Runtime\Answer;
use Farm\Runtime\Operation;
use Farm\Runtime\Received;

/** @internal */
final class CopyAnimals
{
    /** @var Operation<null, Operations\CopyAnimalsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\CopyAnimalsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'copyAnimals',
            method: 'COPY',
            path: '/animals',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\CopyAnimalsResponse(
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
