<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum Grade: string
{
    /** Whole leaves. */
    case OrangePekoe = 'op';
    case BrokenOrangePekoe = 'bop';
}
