<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class SuggestedByItemRequest
{
    public ?string $startingAfter = null;
}
