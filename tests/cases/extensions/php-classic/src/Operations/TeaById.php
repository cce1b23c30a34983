<?php

declare(strict_types=1);

namespace Extensions\Operations;

use Extensions\Models\Operations;
use Extensions\Models\Shared;
use Extensions\Runtime\Answer;
use Extensions\Runtime\Builder;
use Extensions\Runtime\Operation;
use Extensions\Runtime\Received;

/** @internal */
final class TeaById
{
    /** @var Operation<Operations\TeaByIdRequest, Operations\TeaByIdResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\TeaByIdRequest, Operations\TeaByIdResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'teaById',
            method: 'GET',
            path: '/teas/{id}',
            request: static function (Builder $b, Operations\TeaByIdRequest $r): void {
                $b->path('id', $r->id ?? null);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\TeaByIdResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        tea: Shared\Tea::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
