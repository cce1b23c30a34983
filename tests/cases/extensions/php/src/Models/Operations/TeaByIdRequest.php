<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final readonly class TeaByIdRequest
{
    public function __construct(
        public string $id,
    ) {}
}
