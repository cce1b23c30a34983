<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

enum Status: string
{
    case Active = 'active';
    case Done = 'done';
}
