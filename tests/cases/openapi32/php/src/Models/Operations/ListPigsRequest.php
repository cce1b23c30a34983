<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Models\Shared;

final readonly class ListPigsRequest
{
    public function __construct(
        public ?Shared\Filter $filter = null,
        /** @var list<string>|null */
        public ?array $theme = null,
    ) {}
}
