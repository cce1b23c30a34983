<?php

declare(strict_types=1);

namespace Rules\Operations;

use Rules\Models\Operations;
use Rules\Models\Shared;
use Rules\Runtime\Answer;
use Rules\Runtime\Operation;
use Rules\Runtime\Received;

/** @internal */
final class WithoutParameter
{
    /** @var Operation<null, Operations\WithoutParameterResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\WithoutParameterResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'withoutParameter',
            method: 'GET',
            path: '/absent',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\WithoutParameterResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        page: Shared\Page::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
