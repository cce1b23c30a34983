<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class LikeTheRootRequest
{
    public function __construct(
        public ?string $after = null,
    ) {}
}
