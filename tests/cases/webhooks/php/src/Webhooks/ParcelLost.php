<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/**
 * A parcel is lost.
 *
 * Nobody knows where it is. *\/ """ ${} <b>`--`
 */
final readonly class ParcelLost implements Event
{
    /** @internal */
    public function __construct(
        public Shared\ParcelLostPayload $payload,
    ) {}

    public function name(): string
    {
        return 'parcel.lost';
    }
}
