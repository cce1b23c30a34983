<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

enum AllEnumNoType: string
{
    case X = 'x';
    case Y = 'y';
}
