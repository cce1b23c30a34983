<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2AccountResponse`. */
\class_exists(V2AccountResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2ActivityGetAccountOutput extends V2AccountResponse {} // @phpstan-ignore-line
}
