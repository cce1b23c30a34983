<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

use formance\formance\Runtime\Received;

/** What went wrong, in a form that programs can act on. */
final class Error extends SDKException
{
    /** @internal */
    public function __construct(
        /** The decoded body. */
        public readonly ErrorData $data,
        Received $received,
    ) {
        parent::__construct($received->describe(), $received);
    }
}
