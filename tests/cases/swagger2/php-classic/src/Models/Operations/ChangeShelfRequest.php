<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Models\Shared;

final class ChangeShelfRequest
{
    public string $id;
    public Shared\Shelf $requestBody;
}
