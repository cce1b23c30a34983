<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Operations;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Received;

/** @internal */
final class Photo
{
    /** @var Operation<Operations\PhotoRequest, Operations\PhotoResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\PhotoRequest, Operations\PhotoResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'photo',
            method: 'GET',
            path: '/shelves/{id}/photo',
            request: static function (Builder $b, Operations\PhotoRequest $r): void {
                $b->path('id', $r->id);
            },
            answers: [
                new Answer(
                    '200',
                    'image/png',
                    static fn(Received $r) => new Operations\PhotoResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        content: $r->stream(),
                    ),
                    stream: true,
                ),
            ],
        );
    }
}
