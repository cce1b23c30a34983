<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class SuggestedRequest
{
    public function __construct(
        public ?int $start = null,
        public ?int $limit = null,
    ) {}
}
