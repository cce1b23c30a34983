<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final readonly class ReadItemItemsItemIdGetRequest
{
    public function __construct(
        public string $itemId,
    ) {}
}
