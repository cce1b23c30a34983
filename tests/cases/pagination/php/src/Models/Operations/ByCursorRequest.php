<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class ByCursorRequest
{
    public function __construct(
        public ?string $cursor = null,
        public ?int $pageSize = null,
    ) {}
}
