<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2GetWalletResponse`. */
\class_exists(V2GetWalletResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityGetWalletOutput extends V2GetWalletResponse {} // @phpstan-ignore-line
}
