<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `OrchestrationPaymentResponse`. */
\class_exists(OrchestrationPaymentResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityGetPaymentOutput extends OrchestrationPaymentResponse {} // @phpstan-ignore-line
}
