<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class ByEveryRequest
{
    public ?string $since = null;
}
