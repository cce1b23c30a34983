<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

enum HumanRole: string
{
    case Human = 'human';
}
