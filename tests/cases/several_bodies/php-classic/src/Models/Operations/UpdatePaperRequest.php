<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Models\Shared;

final class UpdatePaperRequest
{
    public string $id;
    public ?Shared\Paper $requestBody = null;
}
