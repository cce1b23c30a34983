<?php

declare(strict_types=1);

namespace Pagination\Operations;

use Pagination\Models\Operations;
use Pagination\Runtime\Answer;
use Pagination\Runtime\Builder;
use Pagination\Runtime\Operation;
use Pagination\Runtime\Received;

/** @internal */
final class NotWanted
{
    /** @var Operation<?Operations\NotWantedRequest, Operations\NotWantedResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\NotWantedRequest, Operations\NotWantedResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'notWanted',
            method: 'GET',
            path: '/not-wanted',
            request: static function (Builder $b, ?Operations\NotWantedRequest $r): void {
                $b->query('cursor', $r?->cursor);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\NotWantedResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\NotWantedResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
