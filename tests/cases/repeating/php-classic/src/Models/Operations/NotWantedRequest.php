<?php

declare(strict_types=1);

namespace Repeating\Models\Operations;

final class NotWantedRequest
{
    public string $idempotencyKey;
}
