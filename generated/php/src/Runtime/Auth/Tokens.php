<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Auth;

use formance\stack\Models\Errors\TokenException;
use formance\stack\Runtime\Received;

/**
 * The tokens of a client, by endpoint, credentials and scopes.
 *
 * @internal
 */
final class Tokens
{
    /** Seconds before its end in which a token is renewed; a short one after nine tenths of its life. */
    private const LEEWAY = 30.0;

    /** @var array<string, array{string, float|null}> token, and when it is renewed: null is when it is refused */
    private array $kept = [];

    /** @var array<string, true> tokens of the user's that the server did not take */
    private array $refused = [];

    /** @var array<string, string> refresh tokens that came in place of the user's (RFC 6749, 6) */
    private array $newer = [];

    /**
     * Returns a token, fetched where there is none that is good.
     *
     * @param \Closure(array<string, string>): Received $ask sends the form to the endpoint
     *
     * @throws TokenException where the endpoint refuses
     */
    public function get(string $base, Grant $grant, \Closure $ask): string
    {
        if ($grant->token !== '' && !isset($this->refused[$grant->token])) {
            return $grant->token;
        }
        $key = $grant->key($base);
        [$token, $renewAt] = $this->kept[$key] ?? ['', null];
        if ($token !== '' && ($renewAt === null || \microtime(true) < $renewAt)) {
            return $token;
        }
        unset($this->kept[$key]);
        $fields = $grant->fields;
        if (isset($this->newer[$key])) {
            $fields['refresh_token'] = $this->newer[$key];
        }
        $asked = \microtime(true);

        return $this->keep($key, $asked, $ask($fields));
    }

    /**
     * Forgets a token that was refused, unless it has been renewed already.
     */
    public function drop(string $base, Grant $grant, #[\SensitiveParameter] string $token): void
    {
        if ($token === $grant->token) {
            $this->refused[$token] = true;
        }
        $key = $grant->key($base);
        if (($this->kept[$key][0] ?? '') === $token) {
            unset($this->kept[$key]);
        }
    }

    /**
     * Hides all of it.
     *
     * @return array<string, int>
     */
    public function __debugInfo(): array
    {
        return ['tokens' => \count($this->kept)];
    }

    private function keep(string $key, float $asked, Received $received): string
    {
        $fields = \json_decode($received->body(), true);
        $fields = \is_array($fields) ? $fields : [];
        $token = $fields['access_token'] ?? null;
        if ($received->statusCode !== 200 || !\is_string($token) || \preg_match('/^[\x21-\x7e]+$/D', $token) !== 1) {
            throw self::refusal($received, $fields);
        }
        $life = $fields['expires_in'] ?? null;
        $renewAt = null;
        if (\is_numeric($life)) {
            $life = \max(0.0, \min((float) $life, 1e9));
            $renewAt = $asked + \max($life - self::LEEWAY, $life * 0.9, 0.0);
        }
        $this->kept[$key] = [$token, $renewAt];
        if (\is_string($fields['refresh_token'] ?? null) && $fields['refresh_token'] !== '') {
            $this->newer[$key] = $fields['refresh_token'];
        }

        return $token;
    }

    /**
     * @param array<mixed> $fields
     */
    private static function refusal(Received $received, array $fields): TokenException
    {
        $code = \is_string($fields['error'] ?? null) ? $fields['error'] : '';
        $description = \is_string($fields['error_description'] ?? null) ? $fields['error_description'] : '';
        $message = "no access token: status {$received->statusCode} of {$received->url()}";
        foreach ([$code, $description] as $said) {
            $message .= $said === '' ? '' : ": {$said}";
        }
        if ($received->statusCode === 200) {
            // What is no refusal may have a token in it.
            $received = $received->withoutBody();
        }

        return new TokenException($message, $received, $code, $description);
    }
}
