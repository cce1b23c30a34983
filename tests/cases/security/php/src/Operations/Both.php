<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class Both
{
    /** @var Operation<null, Operations\BothResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\BothResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'both',
            method: 'GET',
            path: '/both',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\BothResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('mixed', ['read'])]],
        );
    }
}
