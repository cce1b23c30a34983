<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Auth;

/**
 * What is exchanged for a token.
 *
 * @internal
 */
final readonly class Grant
{
    /**
     * @param string $url the endpoint, absolute or relative to the server
     * @param array<string, string> $fields what it is asked with
     * @param list<string> $scopes in alphabetical order
     * @param string $token one that the user has already, "" for none
     */
    public function __construct(
        public string $url,
        #[\SensitiveParameter]
        public array $fields,
        public array $scopes,
        #[\SensitiveParameter]
        public string $token,
    ) {}

    /**
     * Returns what is the same for grants that ask for the same token.
     */
    public function key(string $base): string
    {
        $place = \preg_match('#^https?://#i', $this->url) === 1 ? '' : $base;
        $fields = $this->fields;
        unset($fields['scope']);

        return \hash('sha256', \serialize([$place, $this->url, $fields, $this->scopes, $this->token]));
    }

    /**
     * Hides all of it.
     *
     * @return array<string, string>
     */
    public function __debugInfo(): array
    {
        return ['url' => $this->url];
    }
}
