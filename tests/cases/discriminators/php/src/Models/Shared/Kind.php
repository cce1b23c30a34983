<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

enum Kind: string
{
    case Cat = 'Cat';
    case Dog = 'Dog';
}
