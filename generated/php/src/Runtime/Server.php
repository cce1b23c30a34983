<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * A server that the document lists.
 *
 * @internal
 */
final readonly class Server
{
    /**
     * @param string $url may have slots: "https://{region}.example.com"
     * @param array<string, string> $variables the slots, with what fills them where the user does not
     */
    public function __construct(
        private string $url,
        private array $variables = [],
    ) {}

    /**
     * Returns the URL with its slots filled.
     *
     * @param array<string, string> $given
     */
    public function fill(array $given): string
    {
        $slots = [];
        foreach ($this->variables as $name => $default) {
            $slots['{' . $name . '}'] = $given[$name] ?? $default;
        }

        return \strtr($this->url, $slots);
    }
}
