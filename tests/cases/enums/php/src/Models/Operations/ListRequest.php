<?php

declare(strict_types=1);

namespace Enums\Models\Operations;

use Enums\Types\Unknown;

final readonly class ListRequest
{
    public function __construct(
        /** The server takes `'asc'` where it is absent. */
        public ListSort|Unknown|null $sort = null,
    ) {}
}
