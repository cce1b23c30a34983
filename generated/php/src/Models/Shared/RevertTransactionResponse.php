<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `CreateTransactionResponse`. */
\class_exists(CreateTransactionResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class RevertTransactionResponse extends CreateTransactionResponse {} // @phpstan-ignore-line
}
