<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

enum UserMessageRole: string
{
    case User = 'user';
    case Human = 'human';
}
