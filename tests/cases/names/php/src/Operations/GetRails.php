<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class GetRails
{
    /** @var Operation<null, Operations\GetRailsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\GetRailsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'get-rails',
            method: 'POST',
            path: '/rails',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\GetRailsResponse(
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
