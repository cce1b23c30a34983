<?php

declare(strict_types=1);

namespace Fleet\Operations;

use Fleet\Models\Operations;
use Fleet\Runtime\Answer;
use Fleet\Runtime\Operation;
use Fleet\Runtime\Received;

/** @internal */
final class GetThing
{
    /** @var Operation<null, Operations\GetThingResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\GetThingResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'getThing',
            method: 'GET',
            path: '/things',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\GetThingResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\GetThingResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
