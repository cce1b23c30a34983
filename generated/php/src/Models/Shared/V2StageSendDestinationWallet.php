<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2StageSendSourceWallet`. */
\class_exists(V2StageSendSourceWallet::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2StageSendDestinationWallet extends V2StageSendSourceWallet {} // @phpstan-ignore-line
}
