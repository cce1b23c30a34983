<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final readonly class OptionalRequest
{
    public function __construct(
        public ?string $idempotencyKey = null,
    ) {}
}
