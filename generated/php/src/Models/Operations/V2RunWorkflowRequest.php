<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2RunWorkflowRequest
{
    public function __construct(
        /** Identifier of the workflow. */
        public string $workflowID,
        /** Whether to answer only when the instance has ended. */
        public ?bool $wait = null,
        /** @var array<string, string>|null */
        public ?array $requestBody = null,
    ) {}
}
