<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

final class GetParcelRequest
{
    public string $parcelId;
}
