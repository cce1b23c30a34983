<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final class DeleteOrdersByIdRequest
{
    public string $id;
}
