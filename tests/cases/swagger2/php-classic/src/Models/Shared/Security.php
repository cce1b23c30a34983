<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

/** The credentials of the API; all are optional. */
final class Security
{
    /** Name of the user. Else taken from the environment: `SHELVES_USERNAME`. */
    public ?string $username = null;

    /** Password of the user. Else taken from the environment: `SHELVES_PASSWORD`. */
    public ?string $password = null;

    /** API key. Else taken from the environment: `SHELVES_KEY`. */
    public ?string $key = null;

    /** Access token. Else taken from the environment: `SHELVES_CODE`. */
    public ?string $code = null;

    /** Refresh token: it is exchanged for access tokens. Else taken from the environment: `SHELVES_REFRESH_TOKEN`. */
    public ?string $refreshToken = null;

    /** Id of the client. Else taken from the environment: `SHELVES_CLIENT_ID`. */
    public ?string $clientID = null;

    /** Secret of the client. Else taken from the environment: `SHELVES_CLIENT_SECRET`. */
    public ?string $clientSecret = null;

    /**
     * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
     * `SHELVES_TOKEN_URL`. `https://shelves.example/token` by default.
     */
    public ?string $tokenURL = null;

    /**
     * Hides the secrets.
     *
     * @return array<string, string|null>
     */
    public function __debugInfo(): array
    {
        return [
            'username' => $this->username,
            'clientID' => $this->clientID,
            'tokenURL' => $this->tokenURL,
            'password' => $this->password === null ? null : '***',
            'key' => $this->key === null ? null : '***',
            'code' => $this->code === null ? null : '***',
            'refreshToken' => $this->refreshToken === null ? null : '***',
            'clientSecret' => $this->clientSecret === null ? null : '***',
        ];
    }
}
