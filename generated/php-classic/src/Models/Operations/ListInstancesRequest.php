<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class ListInstancesRequest
{
    /** Workflow whose instances to list; all workflows if absent. */
    public ?string $workflowID = null;

    /** Whether to list only instances that still run. */
    public ?bool $running = null;
}
