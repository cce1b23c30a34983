<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class ByPageFromZeroRequest
{
    public ?int $page = null;
}
