<?php

declare(strict_types=1);

namespace Papers\Models\Operations;

final class UploadPngRequest
{
    public string $id;
}
