<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Runtime\Answer;
use Rules\Runtime\Builder;
use Rules\Runtime\Operation;
use Rules\Runtime\Received;

/** @internal */
final class ByEvery
{
    /** @var Operation<?Operations\ByEveryRequest, Operations\ByEveryResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ByEveryRequest, Operations\ByEveryResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'byEvery',
            method: 'GET',
            path: '/every',
            request: static function (Builder $b, ?Operations\ByEveryRequest $r): void {
                $b->query('since', $r?->since);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ByEveryResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
