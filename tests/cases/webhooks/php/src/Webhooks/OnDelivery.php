<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/** The parcel was handed over. */
final readonly class OnDelivery implements Event
{
    /** @internal */
    public function __construct(
        public Shared\OnDeliveryPayload $payload,
    ) {}

    public function name(): string
    {
        return 'onDelivery';
    }
}
