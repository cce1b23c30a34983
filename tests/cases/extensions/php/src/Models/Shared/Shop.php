<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum Shop: string
{
    /** By the river. */
    case North = 'north';
    case South = 'south';
}
