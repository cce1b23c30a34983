<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Models\Shared;
use Farm\Runtime\Answer;
use Farm\Runtime\Builder;
use Farm\Runtime\Operation;
use Farm\Runtime\Read;
use Farm\Runtime\Received;
use Farm\Runtime\Style;

/** @internal */
final class ListPigs
{
    /** @var Operation<?Operations\ListPigsRequest, Operations\ListPigsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ListPigsRequest, Operations\ListPigsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'listPigs',
            method: 'GET',
            path: '/pigs',
            request: static function (Builder $b, ?Operations\ListPigsRequest $r): void {
                $b->queryString('filter', $r?->filter);
                $b->cookie('theme', $r?->theme, style: Style::Cookie);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json-seq',
                    static fn(Received $r) => new Operations\ListPigsResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        lines: $r->lines(
                            static fn(array $in, string|int $key): Shared\Animal
                                => Read::model($in, $key, Shared\Animal::class),
                        ),
                    ),
                    stream: true,
                ),
            ],
        );
    }
}
