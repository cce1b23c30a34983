<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final readonly class GetPetRequest
{
    public function __construct(
        public string $id,
    ) {}
}
