<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Auth;

use formance\formance\Runtime\Escape;
use formance\formance\Runtime\Refused;

/**
 * What authenticates a request.
 *
 * @internal
 */
final class Credentials
{
    /** @var array<string, string> */
    public array $headers = [];

    /** @var array<string, string> */
    public array $query = [];

    /** @var array<string, string> */
    public array $cookies = [];

    /** What is exchanged for a token, null where nothing is. */
    public ?Grant $grant = null;

    /**
     * Sets a header.
     *
     * @throws Refused for a value that no header may have; it is not in the message
     */
    public function header(string $name, #[\SensitiveParameter] string $value): void
    {
        if (!Escape::isHeaderText($value)) {
            throw new Refused("the credential for header \"{$name}\" has a character that no header may have");
        }
        $this->headers[$name] = $value;
    }

    /**
     * Says whether a header or a query parameter of this name authenticates.
     */
    public function isSecret(string $name): bool
    {
        foreach ([$this->headers, $this->query] as $all) {
            foreach ($all as $secret => $_) {
                if (\strcasecmp((string) $secret, $name) === 0) {
                    return true;
                }
            }
        }

        return false;
    }

    /**
     * Hides all of it.
     *
     * @return array<string, string>
     */
    public function __debugInfo(): array
    {
        return ['credentials' => '***'];
    }

    /**
     * Returns a token without "Bearer ".
     */
    public static function bare(#[\SensitiveParameter] string $token): string
    {
        return \strncasecmp($token, 'Bearer ', 7) === 0 ? \substr($token, 7) : $token;
    }

    /**
     * Returns a token with "Bearer ".
     */
    public static function prefixed(#[\SensitiveParameter] string $token): string
    {
        return \strncasecmp($token, 'Bearer ', 7) === 0 ? $token : "Bearer {$token}";
    }
}
