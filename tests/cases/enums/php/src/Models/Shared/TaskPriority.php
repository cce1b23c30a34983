<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskPriority: int
{
    case LOW = 1;
    case Normal = 2;
    case High = 3;
}
