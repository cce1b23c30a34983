<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2DebitWalletResponse`. */
\class_exists(V2DebitWalletResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityDebitWalletOutput extends V2DebitWalletResponse {} // @phpstan-ignore-line
}
