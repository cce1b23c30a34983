<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Models\Shared;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Builder;
use Pagination\Runtime\Operation;
use Pagination\Runtime\Read;
use Pagination\Runtime\Received;

/** @internal */
final class Suggested
{
    /** @var Operation<?Operations\SuggestedRequest, Operations\SuggestedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\SuggestedRequest, Operations\SuggestedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'suggested',
            method: 'GET',
            path: '/nobody-said-how',
            request: static function (Builder $b, ?Operations\SuggestedRequest $r): void {
                $b->query('start', $r?->start);
                $b->query('limit', $r?->limit);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SuggestedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::models($in, $key, Shared\Item::class),
                        ),
                    ),
                ),
            ],
        );
    }
}
