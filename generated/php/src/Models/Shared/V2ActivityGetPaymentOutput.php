<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2PaymentResponse`. */
\class_exists(V2PaymentResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityGetPaymentOutput extends V2PaymentResponse {} // @phpstan-ignore-line
}
