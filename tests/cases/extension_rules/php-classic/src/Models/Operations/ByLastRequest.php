<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class ByLastRequest
{
    public ?string $since = null;
}
