<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

/** What came and is no webhook that the API's description has. */
final readonly class UnknownEvent implements Event
{
    /** @internal */
    public function __construct(
        /** Its JSON: scalars, lists as arrays, objects as `\stdClass`. */
        public mixed $payload,
    ) {}

    public function name(): null
    {
        return null;
    }
}
