<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Where a payment stands. */
enum PaymentStatus: string
{
    case Pending = 'PENDING';
    case Active = 'ACTIVE';
    case Terminated = 'TERMINATED';
    case Failed = 'FAILED';
    case Succeeded = 'SUCCEEDED';
    case Cancelled = 'CANCELLED';
}
