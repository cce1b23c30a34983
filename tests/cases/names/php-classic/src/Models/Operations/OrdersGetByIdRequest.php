<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final class OrdersGetByIdRequest
{
    public string $id;
}
