<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

final class ByNumberRequest
{
    public ?int $number = null;
}
