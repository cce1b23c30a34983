<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2GetWorkflowRequest
{
    public function __construct(
        /** Identifier of the workflow. */
        public string $flowId,
    ) {}
}
