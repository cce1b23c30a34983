<?php

declare(strict_types=1);

namespace Enums\Models\Operations;

use Enums\Types\Unknown;

final class ListRequest
{
    /** The server takes `'asc'` where it is absent. */
    public ListSort|Unknown|null $sort = null;
}
