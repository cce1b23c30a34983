<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

final readonly class AddPhotoRequest
{
    public function __construct(
        public string $id,
        public AddPhotoRequestBody $requestBody,
    ) {}
}
