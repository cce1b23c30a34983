<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

enum AllEnumInt: int
{
    case Value1 = 1;
    case Minus1 = -1;
    case Value9007199254740993 = 9007199254740993;
}
