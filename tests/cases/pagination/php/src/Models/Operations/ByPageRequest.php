<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class ByPageRequest
{
    public function __construct(
        public ?int $page = null,
        public ?int $perPage = null,
    ) {}
}
