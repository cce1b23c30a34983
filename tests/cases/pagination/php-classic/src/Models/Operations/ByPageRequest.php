<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class ByPageRequest
{
    public ?int $page = null;
    public ?int $perPage = null;
}
