<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

enum TeaColour: string
{
    case Green = 'green';
    case Black = 'black';
}
