<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Auth;

/**
 * OAuth 2.0 (RFC 6749): a token of the user's, or what is exchanged for one. That is a refresh token (6), a user's name
 * and password (4.3), or the client's credentials (4.4); the client is authenticated in the body. A token that the user
 * has is used until it is refused.
 *
 * @internal
 */
final readonly class OAuth2 implements Scheme
{
    /**
     * The first seven name the properties of Security, "" where the document has no such flow.
     *
     * @param string $defaultTokenURL the document's, as those that follow; they may be relative to the server
     */
    public function __construct(
        private string $clientID = '',
        private string $clientSecret = '',
        private string $tokenURL = '',
        private string $token = '',
        private string $refreshToken = '',
        private string $username = '',
        private string $password = '',
        private string $defaultTokenURL = '',
        private string $defaultRefreshURL = '',
        private string $defaultPasswordURL = '',
    ) {}

    public function add(Credentials $to, #[\SensitiveParameter] array $given, array $scopes): bool
    {
        $token = $given[$this->token] ?? '';
        $fields = $this->fields($given);
        if ($fields === null) {
            if ($token !== '') {
                $to->header('Authorization', Credentials::prefixed($token));
            }

            return $token !== '';
        }
        $url = $given[$this->tokenURL] ?? '';
        if ($url === '') {
            $url = match ($fields['grant_type']) {
                'refresh_token' => $this->defaultRefreshURL,
                'password' => $this->defaultPasswordURL,
                default => $this->defaultTokenURL,
            };
        }
        if ($scopes !== [] && $fields['grant_type'] !== 'refresh_token') {
            $fields['scope'] = \implode(' ', $scopes);
        }
        \sort($scopes);
        $to->grant = new Grant($url, $fields, $scopes, Credentials::bare($token));

        return true;
    }

    /**
     * Returns what the token endpoint is asked with; null where nothing can be exchanged.
     *
     * @param array<string, string> $given
     *
     * @return array{grant_type: string, ...<string, string>}|null
     */
    private function fields(#[\SensitiveParameter] array $given): ?array
    {
        $client = [];
        foreach (['client_id' => $this->clientID, 'client_secret' => $this->clientSecret] as $field => $property) {
            if (($given[$property] ?? '') !== '') {
                $client[$field] = $given[$property];
            }
        }
        $username = $given[$this->username] ?? '';
        if (($given[$this->refreshToken] ?? '') !== '') {
            return ['grant_type' => 'refresh_token', ...$client, 'refresh_token' => $given[$this->refreshToken]];
        }
        if ($username !== '' && isset($given[$this->password])) {
            $user = ['username' => $username, 'password' => $given[$this->password]];

            return ['grant_type' => 'password', ...$client, ...$user];
        }
        if ($this->defaultTokenURL !== '' && isset($client['client_id'], $given[$this->clientSecret])) {
            return ['grant_type' => 'client_credentials', ...$client, 'client_secret' => $given[$this->clientSecret]];
        }

        return null;
    }
}
