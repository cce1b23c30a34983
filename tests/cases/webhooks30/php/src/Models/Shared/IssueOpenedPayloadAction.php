<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

enum IssueOpenedPayloadAction: string
{
    case Opened = 'opened';
}
