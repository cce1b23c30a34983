<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class GetWorkflowRequest
{
    /** Identifier of the workflow. */
    public string $flowId;
}
