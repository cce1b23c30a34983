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
final class CreateTrigger
{
    /** @var Operation<?Shared\TriggerData, Operations\CreateTriggerResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Shared\TriggerData, Operations\CreateTriggerResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'createTrigger',
            method: 'POST',
            path: '/api/orchestration/triggers',
            request: static function (Builder $b, ?Shared\TriggerData $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '201',
                    'application/json',
                    static fn(Received $r) => new Operations\CreateTriggerResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        createTriggerResponse: Shared\CreateTriggerResponse::read($r->json()),
                    ),
                ),
                new Failure(
                    'default',
                    'application/json',
                    static fn(Received $r) => new Errors\Error(Errors\ErrorData::read($r->json()), $r),
                ),
            ],
            security: [[new Requirement('Authorization', ['orchestration:write'])]],
        );
    }
}
