<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskAnswer: string
{
    case Yes = 'yes';
    case No = 'no';
    case True = 'true';
}
