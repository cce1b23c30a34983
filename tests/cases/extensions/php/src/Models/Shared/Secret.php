<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum Secret: string
{
    case X = 'x';
    case Y = 'y';
}
