<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskStray: string
{
    case Here = 'here';
}
