<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final class ReadItemOldItemIdGetRequest
{
    public string $itemId;
}
