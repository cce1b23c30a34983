<?php

declare(strict_types=1);

namespace Formats\Models\Shared;

/** The credentials of the API; all are optional. */
final class Security
{
    /**
     * Hides the secrets.
     *
     * @return array<string, string|null>
     */
    public function __debugInfo(): array
    {
        return [
        ];
    }
}
