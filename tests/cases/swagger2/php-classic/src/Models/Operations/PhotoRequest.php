<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

final class PhotoRequest
{
    public string $id;
}
