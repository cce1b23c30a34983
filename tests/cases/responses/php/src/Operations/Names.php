<?php

declare(strict_types=1);

namespace Responses\Operations;

use Responses\Models\Operations;
use Responses\Runtime\Answer;
use Responses\Runtime\Operation;
use Responses\Runtime\Read;
use Responses\Runtime\Received;

/** @internal */
final class Names
{
    /** @var Operation<null, Operations\NamesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\NamesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'names',
            method: 'GET',
            path: '/jobs/names',
            answers: [
                new Answer(
                    '2XX',
                    'application/json',
                    static fn(Received $r) => new Operations\NamesResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::list($in, $key, Read::string(...)),
                        ),
                    ),
                ),
            ],
        );
    }
}
