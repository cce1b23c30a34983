<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class ListTriggersRequest
{
    public function __construct(
        /** Name that the triggers must have. */
        public ?string $name = null,
    ) {}
}
