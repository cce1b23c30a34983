<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `GetWalletResponse`. */
\class_exists(GetWalletResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityGetWalletOutput extends GetWalletResponse {} // @phpstan-ignore-line
}
