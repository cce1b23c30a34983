<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class ByPageRequest
{
    public function __construct(
        public ?int $page = null,
    ) {}
}
