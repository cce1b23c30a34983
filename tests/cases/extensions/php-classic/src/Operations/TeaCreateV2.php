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
final class TeaCreateV2
{
    /** @var Operation<Shared\Tea, Operations\TeaCreateV2Response>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\Tea, Operations\TeaCreateV2Response> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'tea_create_v2',
            method: 'POST',
            path: '/teas',
            request: static function (Builder $b, Shared\Tea $r): void {
                $b->json($r, required: true);
            },
            answers: [
                new Answer(
                    '201',
                    null,
                    static fn(Received $r) => new Operations\TeaCreateV2Response(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
        );
    }
}
