<?php

declare(strict_types=1);

namespace formance\stack\Models\Errors;

/**
 * Kind of the error. `VALIDATION`: the request was not understood or is not allowed now; `NOT_FOUND`: there is no
 * object with the given identifier; `INTERNAL`: the service failed.
 */
enum ErrorErrorCode: string
{
    case Validation = 'VALIDATION';
    case NotFound = 'NOT_FOUND';
    case Internal = 'INTERNAL';
}
