<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2GetInstanceStageHistoryRequest
{
    public function __construct(
        /** Identifier of the instance. */
        public string $instanceID,
        /** Position of the stage in the workflow, from 0. */
        public int $number,
    ) {}
}
