<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

/**
 * How a request is sent.
 *
 * @internal
 */
final readonly class Sending
{
    /**
     * @param float|null $timeout seconds from connecting until the body is read, of a stream until the headers are
     *     there; null is no limit
     * @param bool $streams the body of the answer may be read while it arrives
     * @param bool $once the client must not send it again by itself when a connection breaks
     */
    public function __construct(
        public ?float $timeout,
        public bool $streams,
        public bool $once,
    ) {}
}
