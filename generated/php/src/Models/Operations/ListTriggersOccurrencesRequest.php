<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class ListTriggersOccurrencesRequest
{
    public function __construct(
        /** Identifier of the trigger. */
        public string $triggerID,
    ) {}
}
