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
use formance\stack\Runtime\Write;

/** @internal */
final class TestTrigger
{
    /** @var Operation<Operations\TestTriggerRequest, Operations\TestTriggerResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\TestTriggerRequest, Operations\TestTriggerResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'testTrigger',
            method: 'POST',
            path: '/api/orchestration/v2/triggers/{triggerID}/test',
            request: static function (Builder $b, Operations\TestTriggerRequest $r): void {
                $b->path('triggerID', $r->triggerID);
                $b->json($r->requestBody === null ? null : Write::map($r->requestBody, Write::any(...)));
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\TestTriggerResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        v2TestTriggerResponse: Shared\V2TestTriggerResponse::read($r->json()),
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
