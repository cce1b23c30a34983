<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class ByCursorRequest
{
    public ?string $token = null;
    public ?int $max = null;
}
