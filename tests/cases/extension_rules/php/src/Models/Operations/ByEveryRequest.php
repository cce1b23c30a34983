<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class ByEveryRequest
{
    public function __construct(
        public ?string $since = null,
    ) {}
}
