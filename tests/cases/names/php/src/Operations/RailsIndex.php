<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class RailsIndex
{
    /** @var Operation<null, Operations\RailsIndexResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\RailsIndexResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'Rails#index',
            method: 'GET',
            path: '/rails',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\RailsIndexResponse(
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
