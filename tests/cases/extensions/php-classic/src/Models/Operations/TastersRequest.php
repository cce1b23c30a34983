<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final class TastersRequest
{
    public string $id;
}
