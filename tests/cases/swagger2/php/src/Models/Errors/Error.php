<?php

declare(strict_types=1);

namespace Shelves\Models\Errors;

use Shelves\Runtime\Received;

/** An error that the API documents. */
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
