<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Auth;

/**
 * A key under a name; in the header Authorization it is also any other scheme of HTTP.
 *
 * @internal
 */
final readonly class ApiKey implements Scheme
{
    /**
     * @param string $name of the header, the query parameter or the cookie
     * @param string $value the property of Security that has the key
     */
    public function __construct(
        private KeyPlace $place,
        private string $name,
        private string $value,
    ) {}

    public function add(Credentials $to, #[\SensitiveParameter] array $given, array $scopes): bool
    {
        $key = $given[$this->value] ?? '';
        if ($key === '') {
            return false;
        }
        match ($this->place) {
            KeyPlace::Header => $to->header($this->name, $key),
            KeyPlace::Query => $to->query[$this->name] = $key,
            KeyPlace::Cookie => $to->cookies[$this->name] = $key,
        };

        return true;
    }
}
