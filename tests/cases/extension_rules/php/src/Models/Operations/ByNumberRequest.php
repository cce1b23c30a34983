<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final readonly class ByNumberRequest
{
    public function __construct(
        public ?int $number = null,
    ) {}
}
