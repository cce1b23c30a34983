<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `V2WorkflowConfig`. */
\class_exists(V2WorkflowConfig::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class V2CreateWorkflowRequest extends V2WorkflowConfig {} // @phpstan-ignore-line
}
