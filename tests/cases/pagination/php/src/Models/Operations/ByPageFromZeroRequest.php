<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class ByPageFromZeroRequest
{
    public function __construct(
        public ?int $page = null,
    ) {}
}
