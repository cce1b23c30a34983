<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskOnly: string
{
    case Task = 'task';
}
