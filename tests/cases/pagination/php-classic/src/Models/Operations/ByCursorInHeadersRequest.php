<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class ByCursorInHeadersRequest
{
    public ?string $xCursor = null;
}
