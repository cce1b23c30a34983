<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Waits until the named event is sent to the instance. */
final class StageWaitEvent implements Model
{
    private const MEMBERS = ['event' => 0];

    /** Name of the event. */
    public string $event;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->event = Read::string($in, 'event');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'event');
        $out = [
            'event' => $this->event,
        ];

        return Write::object($out, $this->unlisted);
    }
}
