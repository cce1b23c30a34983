<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** The credentials of the API; all are optional. */
final readonly class Security
{
    public function __construct(
        /** Id of the client. Else taken from the environment: `FORMANCE_CLIENT_ID`. */
        public ?string $clientID = null,
        /** Secret of the client. Else taken from the environment: `FORMANCE_CLIENT_SECRET`. */
        #[\SensitiveParameter]
        public ?string $clientSecret = null,
        /**
         * URL that gives out tokens; it may be relative to the server. Else taken from the environment:
         * `FORMANCE_TOKEN_URL`. `/api/auth/oauth/token` by default.
         */
        public ?string $tokenURL = null,
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
            'clientSecret' => $this->clientSecret === null ? null : '***',
        ];
    }
}
