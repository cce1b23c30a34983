<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final class SafeRequest
{
    public ?string $idempotencyKey = null;
}
