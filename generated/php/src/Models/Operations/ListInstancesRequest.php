<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class ListInstancesRequest
{
    public function __construct(
        /** Workflow whose instances to list; all workflows if absent. */
        public ?string $workflowID = null,
        /** Whether to list only instances that still run. */
        public ?bool $running = null,
    ) {}
}
