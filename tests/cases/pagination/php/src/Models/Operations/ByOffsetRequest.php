<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class ByOffsetRequest
{
    public function __construct(
        public ?int $offset = null,
        public ?int $limit = null,
    ) {}
}
