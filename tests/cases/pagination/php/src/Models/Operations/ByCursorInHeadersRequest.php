<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class ByCursorInHeadersRequest
{
    public function __construct(
        public ?string $xCursor = null,
    ) {}
}
