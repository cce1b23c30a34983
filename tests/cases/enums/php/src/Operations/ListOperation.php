<?php

declare(strict_types=1);

namespace Enums\Operations;

use Enums\Models\Operations;
use Enums\Models\Shared;
use Enums\Runtime\Answer;
use Enums\Runtime\Builder;
use Enums\Runtime\Operation;
use Enums\Runtime\Received;

/** @internal */
final class ListOperation
{
    /** @var Operation<?Operations\ListRequest, Operations\ListResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\ListRequest, Operations\ListResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'list',
            method: 'GET',
            path: '/tasks',
            request: static function (Builder $b, ?Operations\ListRequest $r): void {
                $b->query('sort', $r?->sort);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        task: Shared\Task::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
