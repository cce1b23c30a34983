<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

final class AddPhotoRequest
{
    public string $id;
    public AddPhotoRequestBody $requestBody;
}
