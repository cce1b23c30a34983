<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/**
 * The webhook `shop_closed`.
 *
 * @deprecated Do not use it in new code.
 */
final readonly class ShopClosed implements Event
{
    /** @internal */
    public function __construct(
        public Shared\Shop $payload,
    ) {}

    public function name(): string
    {
        return 'shop_closed';
    }
}
