<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

final readonly class CancelParcelRequest
{
    public function __construct(
        public string $parcelId,
        public ?string $reason = null,
    ) {}
}
