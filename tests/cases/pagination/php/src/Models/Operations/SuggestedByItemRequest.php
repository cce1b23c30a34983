<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class SuggestedByItemRequest
{
    public function __construct(
        public ?string $startingAfter = null,
    ) {}
}
