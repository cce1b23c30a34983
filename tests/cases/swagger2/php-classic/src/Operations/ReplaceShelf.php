<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Operations;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;

/** @internal */
final class ReplaceShelf
{
    /** @var Operation<Operations\ReplaceShelfRequest, Operations\ReplaceShelfResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\ReplaceShelfRequest, Operations\ReplaceShelfResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'replaceShelf',
            method: 'PUT',
            path: '/shelves/{id}',
            request: static function (Builder $b, Operations\ReplaceShelfRequest $r): void {
                $b->path('id', $r->id ?? null);
                $b->json($r->requestBody ?? null, required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ReplaceShelfResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('key')], [new Requirement('code', ['books:read'])]],
        );
    }
}
