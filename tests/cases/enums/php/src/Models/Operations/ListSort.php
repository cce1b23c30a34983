<?php

declare(strict_types=1);

namespace Enums\Models\Operations;

enum ListSort: string
{
    case Asc = 'asc';
    case Desc = 'desc';
}
