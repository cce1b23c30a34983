<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

// Loading the class gives it this name. What is declared here is for Composer's class maps, editors and static analysis.
if (!\class_exists(V2StripeTransferRequest::class)) {
    /** Another name of `V2StripeTransferRequest`. */
    readonly class V2ActivityStripeTransfer extends V2StripeTransferRequest {}
}
