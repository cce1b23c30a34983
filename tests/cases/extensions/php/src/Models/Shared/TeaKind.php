<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum TeaKind: string
{
    /** From Assam. */
    case Assam = 'a';
    case Breakfast = 'b';
    case FirstFlush = '1';
}
