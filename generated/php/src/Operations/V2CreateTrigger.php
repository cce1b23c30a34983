<?php

declare(strict_types=1);

namespace formance\stack\Operations;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Runtime\Answer;
use formance\stack\Runtime\Builder;
use formance\stack\Runtime\Failure;
use formance\stack\Runtime\Operation;
use formance\stack\Runtime\Received;
use formance\stack\Runtime\Requirement;

/** @internal */
final class V2CreateTrigger
{
    /** @var Operation<?Shared\V2TriggerData, Operations\V2CreateTriggerResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\V2TriggerData, Operations\V2CreateTriggerResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'v2CreateTrigger',
            method: 'POST',
            path: '/api/orchestration/v2/triggers',
            request: static function (Builder $b, ?Shared\V2TriggerData $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\V2CreateTriggerResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2CreateTriggerResponse: Shared\V2CreateTriggerResponse::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\V2Error(Errors\V2ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
