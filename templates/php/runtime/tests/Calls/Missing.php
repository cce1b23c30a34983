<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Runtime\Received;

/**
 * A typed error, as a generated one.
 */
final class Missing extends SDKException
{
    public function __construct(public readonly string $data, Received $received)
    {
        parent::__construct($received->describe(), $received);
    }
}
