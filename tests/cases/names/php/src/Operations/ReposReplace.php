<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ReposReplace
{
    /** @var Operation<null, Operations\ReposReplaceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ReposReplaceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'reposReplace',
            method: 'PUT',
            path: '/admin/repos',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ReposReplaceResponse(
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
