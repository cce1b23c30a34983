<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use Psr\Http\Message\ResponseInterface;

/**
 * The body of an answer that a client pushes, and that is read while it arrives. The client runs in a fiber, which rests
 * whenever nobody reads: so clients that only know how to fill a sink need not hold an answer in memory, and requests
 * are streamed as well.
 *
 * @internal
 */
final class FiberBody extends ReadOnlyStream
{
    /** @var \Fiber<mixed, mixed, ResponseInterface, ResponseInterface|string> */
    private readonly \Fiber $fiber;

    private string $buffer = '';

    private int $position = 0;

    private bool $isClosed = false;

    private ?ResponseInterface $response = null;

    /**
     * @param \Closure(array<string, mixed>): ResponseInterface $send sends with options of Guzzle's
     */
    public function __construct(\Closure $send, private readonly CurlWatch $watch)
    {
        $this->fiber = new \Fiber(fn (): ResponseInterface => $send([
            'on_headers' => $this->started(...),
            'sink' => new Sink($this->push(...)),
        ]));
    }

    /**
     * Starts to send, and returns the response when its headers are there.
     *
     * @throws Lost where there is no answer
     */
    public function response(): ResponseInterface
    {
        $given = $this->fiber->start();
        if ($this->fiber->isTerminated()) {
            // The client has neither told its headers nor filled the sink: its answer is whole.
            return $this->response ?? $this->fiber->getReturn();
        }

        return $given instanceof ResponseInterface ? $given->withBody($this) : throw new Lost('the HTTP client fills no sink');
    }

    private function started(ResponseInterface $response): void
    {
        $this->watch->release();
        if ($response->getStatusCode() >= 200) {
            $this->response = $response;
            \Fiber::suspend($response);
        }
    }

    private function push(string $piece): int
    {
        if ($this->isClosed) {
            // Not what was given ends the transfer.
            return 0;
        }
        $this->buffer .= $piece;
        \Fiber::suspend('');

        return \strlen($piece);
    }

    /**
     * @param int $length
     *
     * @throws Lost where the connection breaks
     */
    public function read($length): string
    {
        while ($this->buffer === '' && !$this->isClosed && !$this->fiber->isTerminated()) {
            $this->fiber->resume();
        }
        $piece = \substr($this->buffer, 0, $length);
        $this->buffer = \substr($this->buffer, $length);
        $this->position += \strlen($piece);

        return $piece;
    }

    public function eof(): bool
    {
        return $this->isClosed || $this->buffer === '' && $this->fiber->isTerminated();
    }

    public function getSize(): ?int
    {
        return null;
    }

    public function isSeekable(): bool
    {
        return false;
    }

    /**
     * @param int $offset
     * @param int $whence
     */
    public function seek($offset, $whence = \SEEK_SET): void
    {
        throw new \RuntimeException('The body of the answer is read while it arrives.');
    }

    public function tell(): int
    {
        return $this->position;
    }

    /**
     * Ends the transfer.
     */
    public function close(): void
    {
        if ($this->isClosed) {
            return;
        }
        $this->isClosed = true;
        $this->buffer = '';
        if ($this->fiber->isSuspended()) {
            try {
                $this->fiber->resume();
            } catch (Lost) {
                // That is how the client says that it was ended.
            }
        }
    }

    public function __destruct()
    {
        $this->close();
    }
}
