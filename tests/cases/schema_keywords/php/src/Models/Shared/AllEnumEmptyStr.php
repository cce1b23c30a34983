<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

enum AllEnumEmptyStr: string
{
    case Empty = '';
    case Space = ' ';
    case ALower = 'a';
    case A = 'A';
    case AB = 'a b';
    case ADashB = 'a-b';
}
