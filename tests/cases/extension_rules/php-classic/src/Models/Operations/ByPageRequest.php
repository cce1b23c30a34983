<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class ByPageRequest
{
    public ?int $page = null;
}
