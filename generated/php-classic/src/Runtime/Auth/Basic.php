<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Auth;

/**
 * "Authorization: Basic" (RFC 7617), in UTF-8.
 *
 * @internal
 */
final readonly class Basic implements Scheme
{
    /**
     * @param string $username the property of Security that has it
     * @param string $password likewise
     */
    public function __construct(
        private string $username,
        private string $password,
    ) {}

    public function add(Credentials $to, #[\SensitiveParameter] array $given, array $scopes): bool
    {
        if (!isset($given[$this->username]) && !isset($given[$this->password])) {
            return false;
        }
        $pair = ($given[$this->username] ?? '') . ':' . ($given[$this->password] ?? '');
        $to->header('Authorization', 'Basic ' . \base64_encode($pair));

        return true;
    }
}
