<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

final class UpdatePaperTextRequest
{
    public string $id;
    public ?string $requestBody = null;
}
