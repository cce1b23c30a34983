<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class TestTriggerRequest
{
    public function __construct(
        /** Identifier of the trigger. */
        public string $triggerID,
        /** @var array<string, mixed>|null */
        public ?array $requestBody = null,
    ) {}
}
