<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/** The webhook `shop_opened`. */
final readonly class ShopOpened implements Event
{
    /** @internal */
    public function __construct(
        public Shared\Shop $payload,
    ) {}

    public function name(): string
    {
        return 'shop_opened';
    }
}
