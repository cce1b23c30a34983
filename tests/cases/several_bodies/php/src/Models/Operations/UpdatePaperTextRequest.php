<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

final readonly class UpdatePaperTextRequest
{
    public function __construct(
        public string $id,
        public ?string $requestBody = null,
    ) {}
}
