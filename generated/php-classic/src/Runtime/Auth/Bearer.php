<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Auth;

/**
 * "Authorization: Bearer" (RFC 6750, 2.1); also for a token that the user got by other means.
 *
 * @internal
 */
final readonly class Bearer implements Scheme
{
    /**
     * @param string $token the property of Security that has it
     */
    public function __construct(private string $token) {}

    public function add(Credentials $to, #[\SensitiveParameter] array $given, array $scopes): bool
    {
        $token = $given[$this->token] ?? '';
        if ($token === '') {
            return false;
        }
        $to->header('Authorization', Credentials::prefixed($token));

        return true;
    }
}
