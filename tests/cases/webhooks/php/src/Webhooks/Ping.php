<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

/** The webhook `ping`. */
final readonly class Ping implements Event
{
    public function name(): string
    {
        return 'ping';
    }
}
