<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class ByOffsetRequest
{
    public ?int $offset = null;
    public ?int $limit = null;
}
