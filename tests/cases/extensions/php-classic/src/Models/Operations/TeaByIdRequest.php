<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final class TeaByIdRequest
{
    public string $id;
}
