<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Another name of `PaymentResponse`. */
\class_exists(PaymentResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityGetPaymentOutput extends PaymentResponse {} // @phpstan-ignore-line
}
