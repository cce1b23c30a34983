<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Waits until the named event is sent to the instance. */
final readonly class V2StageWaitEvent implements Model
{
    private const MEMBERS = ['event' => 0];

    public function __construct(
        /** Name of the event. */
        public string $event,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            event: Read::string($in, 'event'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'event' => $this->event,
        ];

        return Write::object($out, $this->unlisted);
    }
}
