<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskLevel: int
{
    case Value0 = 0;
    case Value10 = 10;
}
