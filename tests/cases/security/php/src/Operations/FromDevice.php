<?php

declare(strict_types=1);

namespace Security\Operations;

use Security\Models\Operations;
use Security\Runtime\Answer;
use Security\Runtime\Operation;
use Security\Runtime\Received;
use Security\Runtime\Requirement;

/** @internal */
final class FromDevice
{
    /** @var Operation<null, Operations\FromDeviceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\FromDeviceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'fromDevice',
            method: 'GET',
            path: '/device',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\FromDeviceResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [
                [new Requirement('device', ['read'])],
                [new Requirement('implicit')],
                [new Requirement('person')],
            ],
        );
    }
}
