<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

/**
 * No answer, or one that broke off. The message has no URL in it, which may have secrets; so has the client's own
 * exception, which is not kept.
 *
 * @internal
 */
final class Lost extends \RuntimeException
{
    public function __construct(string $message, public readonly bool $isTimeout = false)
    {
        parent::__construct($message);
    }
}
