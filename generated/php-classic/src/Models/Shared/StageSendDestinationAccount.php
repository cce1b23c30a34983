<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Another name of `StageSendSourceAccount`. */
\class_exists(StageSendSourceAccount::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class StageSendDestinationAccount extends StageSendSourceAccount {} // @phpstan-ignore-line
}
