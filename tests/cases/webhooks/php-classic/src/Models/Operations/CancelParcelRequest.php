<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

final class CancelParcelRequest
{
    public string $parcelId;
    public ?string $reason = null;
}
