<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2StageSendSourceAccount`. */
\class_exists(V2StageSendSourceAccount::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2StageSendDestinationAccount extends V2StageSendSourceAccount {} // @phpstan-ignore-line
}
