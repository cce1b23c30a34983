<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

final class NotWantedRequest
{
    public ?string $cursor = null;
}
