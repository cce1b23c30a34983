<?php

declare(strict_types=1);

namespace formance\stack\Operations;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Runtime\Answer;
use formance\stack\Runtime\Failure;
use formance\stack\Runtime\Operation;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class V2GetServerInfo
{
    /** @var Operation<null, Operations\V2GetServerInfoResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\V2GetServerInfoResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2GetServerInfo',
            method: 'GET',
            path: '/api/orchestration/v2/_info',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\V2GetServerInfoResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2ServerInfo: Shared\V2ServerInfo::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:read'])]],
        );
    }
}
