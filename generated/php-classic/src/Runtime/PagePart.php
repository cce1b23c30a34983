<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * Where a request has the cursor, the offset, the number or the size of a page: a parameter, or a member of the body.
 *
 * @internal
 */
final readonly class PagePart
{
    /**
     * @param list<string> $path
     */
    private function __construct(
        public string $wire,
        public array $path,
    ) {}

    /**
     * A parameter in the query or a header, by its wire name.
     */
    public static function parameter(string $wire): self
    {
        return new self($wire, []);
    }

    /**
     * A member of a body of JSON, by wire names.
     */
    public static function body(string ...$path): self
    {
        return new self('', \array_values($path));
    }
}
