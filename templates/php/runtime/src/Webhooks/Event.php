<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

/** A request that the API made: one of the classes of this namespace, which `instanceof` tells apart. */
interface Event
{
    /** What the API's description calls the webhook; null for what it does not have. */
    public function name(): ?string;
}
