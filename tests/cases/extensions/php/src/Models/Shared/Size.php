<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum Size: int
{
    /** A small bag. */
    case Small = 1;

    /** A large bag. */
    case Large = 2;
}
