<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class RunWorkflowRequest
{
    /** Identifier of the workflow. */
    public string $workflowID;

    /** Whether to answer only when the instance has ended. */
    public ?bool $wait = null;

    /** @var array<string, string>|null */
    public ?array $requestBody = null;
}
