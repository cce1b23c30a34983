<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Auth;

/**
 * A way to authenticate.
 *
 * @internal
 */
interface Scheme
{
    /**
     * Adds its credentials.
     *
     * @param array<string, string> $given the credentials that there are, by the properties of Security
     * @param list<string> $scopes
     *
     * @return bool false where the user has none for it
     */
    public function add(Credentials $to, #[\SensitiveParameter] array $given, array $scopes): bool;
}
