<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskVersion: string
{
    case Value110 = '1.10';
    case Value2 = '2';
}
