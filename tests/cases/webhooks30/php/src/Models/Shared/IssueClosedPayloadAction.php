<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

enum IssueClosedPayloadAction: string
{
    case Closed = 'closed';
}
