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
final class SelectPigs
{
    /** @var Operation<Operations\SelectPigsRequest, Operations\SelectPigsResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\SelectPigsRequest, Operations\SelectPigsResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'selectPigs',
            method: 'GET',
            path: '/pigs/by-selector',
            request: static function (Builder $b, Operations\SelectPigsRequest $r): void {
                $b->queryString('selector', $r->selector, style: Style::Json);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SelectPigsResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array
                                => Read::models($in, $key, Shared\Animal::class),
                        ),
                    ),
                ),
            ],
        );
    }
}
