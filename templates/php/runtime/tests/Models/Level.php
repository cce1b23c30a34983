<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

enum Level: int
{
    case Low = -1;
    case High = 7;
}
