<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Another name of `DebitWalletResponse`. */
\class_exists(DebitWalletResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityDebitWalletOutput extends DebitWalletResponse {} // @phpstan-ignore-line
}
