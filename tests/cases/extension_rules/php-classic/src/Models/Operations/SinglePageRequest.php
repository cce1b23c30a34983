<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class SinglePageRequest
{
    public ?string $cursor = null;
}
