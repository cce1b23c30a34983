<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

/**
 * No answer, or one that broke off. The message has no URL in it, which may have secrets.
 *
 * @internal
 */
final class Lost extends \RuntimeException
{
    public function __construct(string $message, public readonly bool $isTimeout = false, ?\Throwable $previous = null)
    {
        parent::__construct($message, 0, $previous);
    }
}
