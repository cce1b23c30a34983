<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Signed
{
    /** @var Operation<null, Operations\SignedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\SignedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'signed',
            method: 'GET',
            path: '/signed',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SignedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('digest')], [new Requirement('inQuery')]],
        );
    }
}
