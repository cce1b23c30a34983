<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class SinglePageRequest
{
    public function __construct(
        public ?string $cursor = null,
    ) {}
}
