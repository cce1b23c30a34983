<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Direction of the payment. */
enum V2PaymentType: string
{
    case PayIn = 'PAY-IN';
    case Payout = 'PAYOUT';
    case Transfer = 'TRANSFER';
    case Other = 'OTHER';
}
