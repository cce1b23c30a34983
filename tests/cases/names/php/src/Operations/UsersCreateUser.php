<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class UsersCreateUser
{
    /** @var Operation<null, Operations\UsersCreateUserResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\UsersCreateUserResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'users-create_user',
            method: 'POST',
            path: '/api/v1/users',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\UsersCreateUserResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\UsersCreateUserResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
