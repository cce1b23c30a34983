<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

enum ListBooksStatesItem: string
{
    case Lent = 'lent';
    case On = 'on';
}
