<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Models\Shared;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class ListUsers
{
    /** @var Operation<null, Operations\ListUsersResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\ListUsersResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'list_users_api_v1_users_get',
            method: 'GET',
            path: '/api/v1/users',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\ListUsersResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        pageUser: Shared\PageUser::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
