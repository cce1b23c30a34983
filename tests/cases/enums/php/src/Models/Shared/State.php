<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

/** Where a task stands. */
enum State: string
{
    case Open = 'open';
    case InProgress = 'in progress';
    case Done = 'DONE';
}
