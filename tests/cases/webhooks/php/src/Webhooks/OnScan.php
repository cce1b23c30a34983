<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

use Parcels\Models\Shared;

/** The webhook `onScan`. */
final readonly class OnScan implements Event
{
    /** @internal */
    public function __construct(
        public Shared\Scan $payload,
    ) {}

    public function name(): string
    {
        return 'onScan';
    }
}
