<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

final readonly class GetParcelRequest
{
    public function __construct(
        public string $parcelId,
    ) {}
}
