<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

/** The webhook `legacy`. */
final readonly class Legacy implements Event
{
    /** @internal */
    public function __construct(
        /** @var array<string, string> */
        public array $payload,
    ) {}

    public function name(): string
    {
        return 'legacy';
    }
}
