<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class SuggestedRequest
{
    public ?int $start = null;
    public ?int $limit = null;
}
