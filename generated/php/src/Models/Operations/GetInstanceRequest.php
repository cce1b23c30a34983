<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class GetInstanceRequest
{
    public function __construct(
        /** Identifier of the instance. */
        public string $instanceID,
    ) {}
}
