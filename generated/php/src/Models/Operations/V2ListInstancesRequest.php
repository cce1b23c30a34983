<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2ListInstancesRequest
{
    public function __construct(
        /**
         * Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first page if absent;
         * other parameters are then part of the token and need not be repeated.
         */
        public ?string $cursor = null,
        /** How many items a page has at most. */
        public ?int $pageSize = null,
        /** Workflow whose instances to list; all workflows if absent. */
        public ?string $workflowID = null,
        /** Whether to list only instances that still run. */
        public ?bool $running = null,
    ) {}
}
