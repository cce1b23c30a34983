<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final readonly class TastersRequest
{
    public function __construct(
        public string $id,
    ) {}
}
