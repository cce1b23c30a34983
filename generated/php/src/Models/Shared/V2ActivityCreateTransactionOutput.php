<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `OrchestrationV2CreateTransactionResponse`. */
\class_exists(OrchestrationV2CreateTransactionResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityCreateTransactionOutput extends OrchestrationV2CreateTransactionResponse {} // @phpstan-ignore-line
}
