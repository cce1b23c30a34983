<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

use formance\formance\Runtime\Received;

/**
 * The token endpoint refused (RFC 6749, 5.2).
 */
final class TokenException extends SDKException
{
    /**
     * @internal
     *
     * @param string $error what the endpoint calls it, such as "invalid_client"; "" where it does not say
     * @param string $errorDescription what it says of it
     */
    public function __construct(
        string $message,
        Received $received,
        public readonly string $error = '',
        public readonly string $errorDescription = '',
    ) {
        parent::__construct($message, $received);
    }
}
