<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final class DeclaredRequest
{
    /** One for each order. */
    public ?string $idempotencyKey = null;
}
