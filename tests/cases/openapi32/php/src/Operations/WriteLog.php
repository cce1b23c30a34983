<?php

declare(strict_types=1);

namespace Farm\Operations;

use Farm\Models\Operations;
use Farm\Models\Shared;
use Farm\Runtime\Answer;
use Farm\Runtime\Builder;
use Farm\Runtime\Operation;
use Farm\Runtime\Received;

/** @internal */
final class WriteLog
{
    /** @var Operation<list<Shared\Animal>, Operations\WriteLogResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<list<Shared\Animal>, Operations\WriteLogResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'writeLog',
            method: 'POST',
            path: '/log',
            request: static function (Builder $b, array $r): void {
                $b->jsonLines($r, media: 'application/json-seq');
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\WriteLogResponse(
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
