<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Models\Shared;

final class ListPigsRequest
{
    public ?Shared\Filter $filter = null;

    /** @var list<string>|null */
    public ?array $theme = null;
}
