<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Types\File;

final readonly class UploadBytesRequest
{
    public function __construct(
        public string $id,
        public File|string $requestBody,
    ) {}
}
