<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final readonly class NotWantedRequest
{
    public function __construct(
        public ?string $cursor = null,
    ) {}
}
