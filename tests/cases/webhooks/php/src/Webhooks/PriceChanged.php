<?php

declare(strict_types=1);

namespace Parcels\Webhooks;

/** The webhook `price_changed`. */
final readonly class PriceChanged implements Event
{
    /** @internal */
    public function __construct(
        /** @var list<string> */
        public array $payload,
    ) {}

    public function name(): string
    {
        return 'price_changed';
    }
}
