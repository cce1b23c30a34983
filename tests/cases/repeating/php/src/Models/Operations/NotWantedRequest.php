<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final readonly class NotWantedRequest
{
    public function __construct(
        public string $idempotencyKey,
    ) {}
}
