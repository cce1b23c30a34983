<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class LikeTheRootRequest
{
    public ?string $after = null;
}
