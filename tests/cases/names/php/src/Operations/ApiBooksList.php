<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ApiBooksList
{
    /** @var Operation<null, Operations\ApiBooksListResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ApiBooksListResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'api_books_list',
            method: 'GET',
            path: '/api/books/',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ApiBooksListResponse(
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
