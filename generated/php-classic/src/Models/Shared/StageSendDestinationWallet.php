<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

/** Another name of `StageSendSourceWallet`. */
\class_exists(StageSendSourceWallet::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class StageSendDestinationWallet extends StageSendSourceWallet {} // @phpstan-ignore-line
}
