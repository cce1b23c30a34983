<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class ByCursorRequest
{
    public function __construct(
        public ?string $token = null,
        public ?int $max = null,
    ) {}
}
