<?php

declare(strict_types=1);

namespace formance\stack\Models\Errors;

use formance\stack\Runtime\Received;

/** What went wrong, in a form that programs can act on. */
final class V2Error extends SDKException
{
    /** @internal */
    public function __construct(
        /** The decoded body. */
        public readonly V2ErrorData $data,
        Received $received,
    ) {
        parent::__construct($received->describe(), $received);
    }
}
