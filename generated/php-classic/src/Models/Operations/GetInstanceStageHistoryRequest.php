<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class GetInstanceStageHistoryRequest
{
    /** Identifier of the instance. */
    public string $instanceID;

    /** Position of the stage in the workflow, from 0. */
    public int $number;
}
