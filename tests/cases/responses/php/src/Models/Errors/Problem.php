<?php

declare(strict_types=1);

namespace Responses\Models\Errors;

use Responses\Runtime\Received;

/** An error that the API documents. */
final class Problem extends SDKException
{
    /** @internal */
    public function __construct(
        /** The decoded body. */
        public readonly ProblemData $data,
        Received $received,
    ) {
        parent::__construct($received->describe(), $received);
    }
}
