<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/** A parcel is there again. */
final readonly class ParcelFound implements Event
{
    /** @internal */
    public function __construct(
        public Shared\ParcelFoundPayload $payload,
    ) {}

    public function name(): string
    {
        return 'parcel.found';
    }
}
