<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Errors;
use Shelves\Models\Operations;
use Shelves\Models\Shared;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Failure;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;

/** @internal */
final class AddBook
{
    /** @var Operation<?Shared\BookInput, Operations\AddBookResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\BookInput, Operations\AddBookResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'addBook',
            method: 'POST',
            path: '/books',
            request: static function (Builder $b, ?Shared\BookInput $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\AddBookResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        book: Shared\Book::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('key')], [new Requirement('code', ['books:read'])]],
            servers: ['http://shelves.example/v2'],
        );
    }
}
