<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2StripeTransferRequest`. */
\class_exists(V2StripeTransferRequest::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityStripeTransfer extends V2StripeTransferRequest {} // @phpstan-ignore-line
}
