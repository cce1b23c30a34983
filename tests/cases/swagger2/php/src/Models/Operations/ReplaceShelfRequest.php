<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Models\Shared;

final readonly class ReplaceShelfRequest
{
    public function __construct(
        public string $id,
        public Shared\Shelf $requestBody,
    ) {}
}
