<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class SendEventRequest
{
    public function __construct(
        /** Identifier of the instance. */
        public string $instanceID,
        public ?SendEventRequestBody $requestBody = null,
    ) {}
}
