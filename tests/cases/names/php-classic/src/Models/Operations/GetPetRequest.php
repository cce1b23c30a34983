<?php

declare(strict_types=1);

namespace Names\Models\Operations;

final class GetPetRequest
{
    public string $id;
}
