<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Another name of `AccountResponse`. */
\class_exists(AccountResponse::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class ActivityGetAccountOutput extends AccountResponse {} // @phpstan-ignore-line
}
