<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Webhooks;

use Sdkwright\Webhooks\Event;

/** An event of any name and payload. */
final readonly class Came implements Event
{
    public function __construct(private string $name, public mixed $payload) {}

    public function name(): string
    {
        return $this->name;
    }
}
