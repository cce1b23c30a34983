<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

final class DescribePhotoRequest
{
    public string $id;
    public DescribePhotoRequestBody $requestBody;
}
