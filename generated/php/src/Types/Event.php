<?php

declare(strict_types=1);

namespace formance\stack\Types;

/**
 * One event that a server sent.
 *
 * @template-covariant T
 */
final readonly class Event
{
    /**
     * @param T $data what the event has to say
     * @param string $event its kind, "message" where the server named none
     * @param string $id that of the last event that had one
     * @param int|null $retry milliseconds to wait before asking again, null where the server has not said it
     * @param string $rawData the text of the data
     */
    public function __construct(
        public mixed $data,
        public string $event = 'message',
        public string $id = '',
        public ?int $retry = null,
        public string $rawData = '',
    ) {}
}
