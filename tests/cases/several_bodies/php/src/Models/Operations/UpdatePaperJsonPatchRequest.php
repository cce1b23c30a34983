<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Models\Shared;

final readonly class UpdatePaperJsonPatchRequest
{
    public function __construct(
        public string $id,
        /** @var list<Shared\Step>|null */
        public ?array $requestBody = null,
    ) {}
}
