<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use Psr\Http\Message\ResponseInterface;

/**
 * A response, what it is, and its body.
 *
 * @internal
 *
 * @template T of object
 */
final class Arrival
{
    /**
     * @param Answer<T>|false|null $answer the documented success that it is, as Answers has it
     * @param string|null $body null where it is a stream
     */
    public function __construct(
        public readonly Exchange $exchange,
        public ResponseInterface $response,
        public readonly Answer|false|null $answer,
        public ?string $body,
    ) {}

    /**
     * Says whether the status is one of success, or documented as such.
     */
    public function isSuccess(): bool
    {
        return \intdiv($this->response->getStatusCode(), 100) === 2 || $this->answer !== null;
    }

    public function received(): Received
    {
        $media = $this->answer instanceof Answer ? $this->answer->media ?? '' : '';

        return new Received($this->exchange, $this->response, $this->body, $media);
    }
}
