<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ReposListForOrg
{
    /** @var Operation<null, Operations\ReposListForOrgResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ReposListForOrgResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'repos/list-for-org',
            method: 'GET',
            path: '/admin/repos',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\ReposListForOrgResponse(
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
