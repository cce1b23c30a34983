<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

final readonly class UploadPngRequest
{
    public function __construct(
        public string $id,
    ) {}
}
