<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Models\Shared;

final readonly class UploadRequest
{
    public function __construct(
        public string $id,
        public Shared\Upload $requestBody,
    ) {}
}
