<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;

final class SearchTenantRequest
{
    public string $tenant;
    public Shared\Search $requestBody;
}
