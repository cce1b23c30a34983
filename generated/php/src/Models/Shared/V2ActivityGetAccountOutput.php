<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

// Loading the class gives it this name. What is declared here is for Composer's class maps, editors and static analysis.
if (!\class_exists(V2AccountResponse::class)) {
    /** Another name of `V2AccountResponse`. */
    readonly class V2ActivityGetAccountOutput extends V2AccountResponse {}
}
