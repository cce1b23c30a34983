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
use Shelves\Runtime\Read;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;
use Shelves\Runtime\Style;
use Shelves\Types\Unknown;

/** @internal */
final class ListBooks
{
    /** @var Operation<?Operations\ListBooksRequest, Operations\ListBooksResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ListBooksRequest, Operations\ListBooksResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listBooks',
            method: 'GET',
            path: '/books',
            request: static function (Builder $b, ?Operations\ListBooksRequest $r): void {
                $b->query('limit', $r?->limit);
                $b->query('genres', $r?->genres, explode: false);
                $b->query('ids', $r?->ids, style: Style::SpaceDelimited);
                $b->query('years', $r?->years, style: Style::PipeDelimited);
                $b->query('states', $r?->states);
                $b->query('words', $r?->words);
                $b->query('pairs', $r?->pairs, style: Style::PipeDelimited);
                $b->query('flag', $r?->flag);
                $b->header('X-Rooms', $r?->xRooms);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListBooksResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::list(
                                $in,
                                $key,
                                static fn(array $in, string|int $key): Shared\Item|Shared\Book|Shared\Map|Unknown
                                    => Read::with($in, $key, Shared\AnyItem::read(...)),
                            ),
                        ),
                    ),
                ),
                new Answer(
                    '200',
                    'application/xml',
                    static fn(Received $r) => new Operations\ListBooksResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        content: $r->stream(),
                    ),
                    stream: true,
                ),
                new Failure(
                    '404',
                    'application/json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('key')], [new Requirement('code', ['books:read'])]],
        );
    }
}
