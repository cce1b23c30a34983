<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ApiBooksPartialUpdate
{
    /** @var Operation<null, Operations\ApiBooksPartialUpdateResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ApiBooksPartialUpdateResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'api_books_partial_update',
            method: 'PATCH',
            path: '/api/books/',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ApiBooksPartialUpdateResponse(
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
