<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Errors;
use Shelves\Models\Operations;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Failure;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;

/** @internal */
final class ChangeShelf
{
    /** @var Operation<Operations\ChangeShelfRequest, Operations\ChangeShelfResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\ChangeShelfRequest, Operations\ChangeShelfResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'changeShelf',
            method: 'PATCH',
            path: '/shelves/{id}',
            request: static function (Builder $b, Operations\ChangeShelfRequest $r): void {
                $b->path('id', $r->id ?? null);
                $b->json($r->requestBody ?? null, media: 'application/merge-patch+json', required: true);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ChangeShelfResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
                new Failure(
                    '404',
                    'application/problem+json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('key')], [new Requirement('code', ['books:read'])]],
        );
    }
}
