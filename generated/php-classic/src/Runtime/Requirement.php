<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * A scheme, by its name in the document, with the scopes that an operation needs of it.
 *
 * @internal
 */
final readonly class Requirement
{
    /**
     * @param list<string> $scopes
     */
    public function __construct(
        public string $scheme,
        public array $scopes = [],
    ) {}
}
