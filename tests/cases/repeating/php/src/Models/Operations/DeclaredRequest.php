<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final readonly class DeclaredRequest
{
    public function __construct(
        /** One for each order. */
        public ?string $idempotencyKey = null,
    ) {}
}
