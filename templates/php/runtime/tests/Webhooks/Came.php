<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Webhooks;

use Sdkwright\Webhooks\Event;

/** An event of any payload. */
readonly class Came implements Event
{
    public function __construct(public mixed $payload) {}

    public function name(): string
    {
        return \lcfirst(\substr(static::class, \strlen(__NAMESPACE__) + 1));
    }
}
