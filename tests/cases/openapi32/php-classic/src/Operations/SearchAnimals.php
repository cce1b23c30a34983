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

/** @internal */
final class SearchAnimals
{
    /** @var Operation<Shared\Filter, Operations\SearchAnimalsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Filter, Operations\SearchAnimalsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'searchAnimals',
            method: 'QUERY',
            path: '/animals',
            request: static function (Builder $b, Shared\Filter $r): void {
                $b->json($r, required: true);
            },
            answers: [
                new Answer(
                    '200',
                    'application/jsonl',
                    static fn(Received $r) => new Operations\SearchAnimalsResponse(
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
