<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Direction of the payment. */
enum PaymentType: string
{
    case PayIn = 'PAY-IN';
    case Payout = 'PAYOUT';
    case Transfer = 'TRANSFER';
    case Other = 'OTHER';
}
