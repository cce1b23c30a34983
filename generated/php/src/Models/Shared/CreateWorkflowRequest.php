<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Another name of `WorkflowConfig`. */
\class_exists(WorkflowConfig::class);

// Composer's class maps and editors find names by what is declared.
if (false) { // @phpstan-ignore-line
    /** @ignore */
    class CreateWorkflowRequest extends WorkflowConfig {} // @phpstan-ignore-line
}
