<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2ReadTriggerRequest
{
    public function __construct(
        /** Identifier of the trigger. */
        public string $triggerID,
    ) {}
}
