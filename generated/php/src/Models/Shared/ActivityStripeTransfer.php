<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `StripeTransferRequest`. */
\class_exists(StripeTransferRequest::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityStripeTransfer extends StripeTransferRequest {} // @phpstan-ignore-line
}
