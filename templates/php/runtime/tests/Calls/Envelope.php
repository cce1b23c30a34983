<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Sdkwright\Runtime\Received;

/**
 * An envelope, as a generated one.
 */
final readonly class Envelope
{
    public int $statusCode;

    /** @var array<string, list<string>> */
    public array $headers;

    public function __construct(Received $received, public mixed $body = null)
    {
        $this->statusCode = $received->statusCode;
        $this->headers = $received->headers;
    }
}
