<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** The credentials of the API; all are optional. */
final class Security
{
    /** Access token. Else taken from the environment: `FORMANCE_AUTHORIZATION`. */
    public ?string $authorization = null;

    /**
     * Hides the secrets.
     *
     * @return array<string, string|null>
     */
    public function __debugInfo(): array
    {
        return [
            'authorization' => $this->authorization === null ? null : '***',
        ];
    }
}
