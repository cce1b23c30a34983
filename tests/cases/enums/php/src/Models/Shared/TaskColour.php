<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

enum TaskColour: string
{
    case Red = 'red';
    case LightGreen = 'light-green';
    case Empty = '';
    case Plus1 = '+1';
    case Minus1 = '-1';
}
