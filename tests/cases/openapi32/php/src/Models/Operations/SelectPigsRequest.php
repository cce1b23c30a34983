<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

final readonly class SelectPigsRequest
{
    public function __construct(
        public SelectPigsSelector $selector,
    ) {}
}
