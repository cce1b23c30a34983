<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `OrchestrationAccountResponse`. */
\class_exists(OrchestrationAccountResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityGetAccountOutput extends OrchestrationAccountResponse {} // @phpstan-ignore-line
}
