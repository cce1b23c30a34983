<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\ListUsers;
use Names\Operations\UsersCreateUser;
use Names\Runtime\Client;

/** The operations under `users`. */
final class Users
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * FastAPI with ids of its own
     *
     * POST /api/v1/users.
     *
     * @throws Errors\SDKException
     */
    public function createUser(?Options $options = null): Operations\UsersCreateUserResponse
    {
        return $this->client->call(UsersCreateUser::operation(), null, $options);
    }

    /**
     * FastAPI
     *
     * GET /api/v1/users.
     *
     * @throws Errors\SDKException
     */
    public function listUsers(?Options $options = null): Operations\ListUsersResponse
    {
        return $this->client->call(ListUsers::operation(), null, $options);
    }
}
