<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;

final readonly class SearchTenantRequest
{
    public function __construct(
        public string $tenant,
        public Shared\Search $requestBody,
    ) {}
}
