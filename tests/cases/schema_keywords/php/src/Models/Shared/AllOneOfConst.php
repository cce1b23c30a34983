<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

enum AllOneOfConst: int
{
    case One = 1;
    case Two = 2;
}
