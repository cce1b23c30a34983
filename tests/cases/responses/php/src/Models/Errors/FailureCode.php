<?php

declare(strict_types=1);

namespace Responses\Models\Errors;

enum FailureCode: string
{
    case Busy = 'busy';
    case Broken = 'broken';
}
