<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Maybe
{
    /** @var Operation<null, Operations\MaybeResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\MaybeResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'maybe',
            method: 'GET',
            path: '/maybe',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\MaybeResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('bearer')], []],
        );
    }
}
