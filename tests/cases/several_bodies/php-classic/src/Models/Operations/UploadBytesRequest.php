<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Types\File;

final class UploadBytesRequest
{
    public string $id;
    public File|string $requestBody;
}
