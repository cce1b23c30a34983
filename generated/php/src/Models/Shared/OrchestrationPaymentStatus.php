<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Where a payment stands. */
enum OrchestrationPaymentStatus: string
{
    case Pending = 'PENDING';
    case Active = 'ACTIVE';
    case Terminated = 'TERMINATED';
    case Failed = 'FAILED';
    case Succeeded = 'SUCCEEDED';
    case Cancelled = 'CANCELLED';
}
