<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

use Papers\Models\Shared;

final class UploadRequest
{
    public string $id;
    public Shared\Upload $requestBody;
}
