<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

enum TankerKind: string
{
    case Tank = 'tank';
}
