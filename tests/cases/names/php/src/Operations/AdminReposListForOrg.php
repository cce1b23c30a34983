<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class AdminReposListForOrg
{
    /** @var Operation<null, Operations\AdminReposListForOrgResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\AdminReposListForOrgResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'admin_repos_list_for_org',
            method: 'POST',
            path: '/admin/repos',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\AdminReposListForOrgResponse(
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
