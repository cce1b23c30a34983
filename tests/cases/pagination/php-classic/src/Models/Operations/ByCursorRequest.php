<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class ByCursorRequest
{
    public ?string $cursor = null;
    public ?int $pageSize = null;
}
