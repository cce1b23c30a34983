<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

use Psr\Http\Message\ResponseInterface;

/**
 * The body of an answer that a client pushes, and that is read while it arrives. The client runs in a fiber, which
 * rests whenever nobody reads: so clients that only know how to fill a sink need not hold an answer in memory, and
 * requests are streamed as well.
 *
 * @internal
 */
final class FiberBody extends ArrivingBody
{
    /** @var \Fiber<mixed, mixed, ResponseInterface, ResponseInterface|null>|null */
    private ?\Fiber $fiber;

    /**
     * The fiber knows nothing of this object, so that it ends when nobody has this any more.
     *
     * @param \Closure(array<string, mixed>): ResponseInterface $send sends with options of Guzzle's
     */
    public function __construct(
        private readonly \Closure $send,
        private readonly CurlWatch $watch,
        private readonly Sink $sink = new Sink(),
    ) {
        $this->fiber = new \Fiber(static fn(): ResponseInterface => $send([
            'on_headers' => static function (ResponseInterface $response) use ($watch): void {
                if ($response->getStatusCode() >= 200) {
                    $watch->release();
                    \Fiber::suspend($response);
                }
            },
            'sink' => $sink,
        ]));
    }

    /**
     * Starts to send, and returns the response when its headers are there; in destructors, where PHP 8.3 and older
     * start no fiber, when it is whole.
     *
     * @throws Lost where there is no answer
     */
    public function response(): ResponseInterface
    {
        $fiber = $this->fiber ?? throw new \LogicException('The request was sent before.');
        try {
            $given = $fiber->start();
        } catch (\FiberError $problem) {
            return $fiber->isStarted() ? throw $problem : ($this->send)([]);
        }
        if ($fiber->isTerminated()) {
            // The client has neither told its headers nor filled the sink: its answer is whole.
            return $fiber->getReturn();
        }

        return $given?->withBody($this) ?? throw new Lost('the HTTP client tells no headers');
    }

    protected function fill(): void
    {
        while ($this->buffer === '' && $this->fiber?->isSuspended() === true) {
            try {
                $this->fiber->resume();
            } catch (\FiberError) {
                throw new Lost('PHP cannot read a stream in a destructor');
            }
            $this->buffer = $this->sink->taken();
        }
    }

    public function eof(): bool
    {
        return $this->buffer === '' && $this->fiber?->isSuspended() !== true;
    }

    /**
     * Ends the transfer.
     */
    public function close(): void
    {
        $this->buffer = '';
        if ($this->fiber?->isSuspended() === true) {
            // PHP forbids to resume a fiber where this may be called, in destructors: that of the fiber ends it.
            $this->watch->end();
        }
        $this->fiber = null;
    }

    public function __destruct()
    {
        $this->close();
    }
}
