<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

// Loading the class gives it this name. What is declared here is for Composer's class maps, editors and static analysis.
if (!\class_exists(CreateTransactionResponse::class)) {
    /** Another name of `CreateTransactionResponse`. */
    class ActivityCreateTransactionOutput extends CreateTransactionResponse {}
}
