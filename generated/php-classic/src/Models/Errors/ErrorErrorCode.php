<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

/**
 * Kind of the error. `VALIDATION`: the request was not understood or is not allowed now; `NOT_FOUND`: there is no
 * object with the given identifier.
 */
enum ErrorErrorCode: string
{
    case Validation = 'VALIDATION';
    case NotFound = 'NOT_FOUND';
}
