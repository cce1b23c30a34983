<?php

declare(strict_types=1);

namespace Security\Models\Shared;

/** The credentials of the API; all are optional. */
final readonly class Security
{
    public function __construct(
        /** Id of the client. Else taken from the environment: `SECURITY_CLIENT_ID`. */
        public ?string $clientID = null,
        /** Secret of the client. Else taken from the environment: `SECURITY_CLIENT_SECRET`. */
        #[\SensitiveParameter]
        public ?string $clientSecret = null,
        /**
         * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
         * `SECURITY_TOKEN_URL`. `/oauth/token` by default.
         */
        public ?string $tokenURL = null,
        /** Bearer token. Else taken from the environment: `SECURITY_BEARER`. */
        #[\SensitiveParameter]
        public ?string $bearer = null,
        /** Name of the user. Else taken from the environment: `SECURITY_USERNAME`. */
        public ?string $username = null,
        /** Password of the user. Else taken from the environment: `SECURITY_PASSWORD`. */
        #[\SensitiveParameter]
        public ?string $password = null,
        /** API key. Else taken from the environment: `SECURITY_KEY`. */
        #[\SensitiveParameter]
        public ?string $key = null,
        /** Access token. Else taken from the environment: `SECURITY_DEVICE`. */
        #[\SensitiveParameter]
        public ?string $device = null,
        /**
         * Refresh token: it is exchanged for access tokens. Else taken from the environment: `SECURITY_REFRESH_TOKEN`.
         */
        #[\SensitiveParameter]
        public ?string $refreshToken = null,
        /** Id of the client. Else taken from the environment: `SECURITY_DEVICE_CLIENT_ID`. */
        public ?string $deviceClientID = null,
        /** Secret of the client. Else taken from the environment: `SECURITY_DEVICE_CLIENT_SECRET`. */
        #[\SensitiveParameter]
        public ?string $deviceClientSecret = null,
        /**
         * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
         * `SECURITY_DEVICE_TOKEN_URL`. `https://id.example.com/token` by default.
         */
        public ?string $deviceTokenURL = null,
        /** Access token. Else taken from the environment: `SECURITY_IMPLICIT`. */
        #[\SensitiveParameter]
        public ?string $implicit = null,
        /** Access token. Else taken from the environment: `SECURITY_PERSON`. */
        #[\SensitiveParameter]
        public ?string $person = null,
        /**
         * Refresh token: it is exchanged for access tokens. Else taken from the environment:
         * `SECURITY_PERSON_REFRESH_TOKEN`.
         */
        #[\SensitiveParameter]
        public ?string $personRefreshToken = null,
        /** Name of the user. Else taken from the environment: `SECURITY_PERSON_USERNAME`. */
        public ?string $personUsername = null,
        /** Password of the user. Else taken from the environment: `SECURITY_PERSON_PASSWORD`. */
        #[\SensitiveParameter]
        public ?string $personPassword = null,
        /** Id of the client. Else taken from the environment: `SECURITY_PERSON_CLIENT_ID`. */
        public ?string $personClientID = null,
        /** Secret of the client. Else taken from the environment: `SECURITY_PERSON_CLIENT_SECRET`. */
        #[\SensitiveParameter]
        public ?string $personClientSecret = null,
        /**
         * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
         * `SECURITY_PERSON_TOKEN_URL`. `/oauth/refresh` by default.
         */
        public ?string $personTokenURL = null,
        /** Access token. Else taken from the environment: `SECURITY_MIXED`. */
        #[\SensitiveParameter]
        public ?string $mixed = null,
        /**
         * Refresh token: it is exchanged for access tokens. Else taken from the environment:
         * `SECURITY_MIXED_REFRESH_TOKEN`.
         */
        #[\SensitiveParameter]
        public ?string $mixedRefreshToken = null,
        /** Id of the client. Else taken from the environment: `SECURITY_MIXED_CLIENT_ID`. */
        public ?string $mixedClientID = null,
        /** Secret of the client. Else taken from the environment: `SECURITY_MIXED_CLIENT_SECRET`. */
        #[\SensitiveParameter]
        public ?string $mixedClientSecret = null,
        /**
         * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
         * `SECURITY_MIXED_TOKEN_URL`. `/oauth/token` by default.
         */
        public ?string $mixedTokenURL = null,
        /** Access token. Else taken from the environment: `SECURITY_CONNECT`. */
        #[\SensitiveParameter]
        public ?string $connect = null,
        /** Value of the Authorization header. Else taken from the environment: `SECURITY_DIGEST`. */
        #[\SensitiveParameter]
        public ?string $digest = null,
        /** API key. Else taken from the environment: `SECURITY_IN_QUERY`. */
        #[\SensitiveParameter]
        public ?string $inQuery = null,
    ) {}

    /**
     * Hides the secrets.
     *
     * @return array<string, string|null>
     */
    public function __debugInfo(): array
    {
        return [
            'clientID' => $this->clientID,
            'tokenURL' => $this->tokenURL,
            'username' => $this->username,
            'deviceClientID' => $this->deviceClientID,
            'deviceTokenURL' => $this->deviceTokenURL,
            'personUsername' => $this->personUsername,
            'personClientID' => $this->personClientID,
            'personTokenURL' => $this->personTokenURL,
            'mixedClientID' => $this->mixedClientID,
            'mixedTokenURL' => $this->mixedTokenURL,
            'clientSecret' => $this->clientSecret === null ? null : '***',
            'bearer' => $this->bearer === null ? null : '***',
            'password' => $this->password === null ? null : '***',
            'key' => $this->key === null ? null : '***',
            'device' => $this->device === null ? null : '***',
            'refreshToken' => $this->refreshToken === null ? null : '***',
            'deviceClientSecret' => $this->deviceClientSecret === null ? null : '***',
            'implicit' => $this->implicit === null ? null : '***',
            'person' => $this->person === null ? null : '***',
            'personRefreshToken' => $this->personRefreshToken === null ? null : '***',
            'personPassword' => $this->personPassword === null ? null : '***',
            'personClientSecret' => $this->personClientSecret === null ? null : '***',
            'mixed' => $this->mixed === null ? null : '***',
            'mixedRefreshToken' => $this->mixedRefreshToken === null ? null : '***',
            'mixedClientSecret' => $this->mixedClientSecret === null ? null : '***',
            'connect' => $this->connect === null ? null : '***',
            'digest' => $this->digest === null ? null : '***',
            'inQuery' => $this->inQuery === null ? null : '***',
        ];
    }
}
