<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use GuzzleHttp\Exception\GuzzleException;
use Psr\Http\Message\ResponseInterface;

/**
 * The body of an answer from a client of the user's whose transfers go on together. Whoever waits for one moves all, so
 * none of them can rest in a fiber; what comes for another one meanwhile is kept until it is read.
 *
 * @internal
 */
final class MultiBody extends ArrivingBody
{
    private ?MultiTransfer $transfer = null;

    private readonly Sink $sink;

    public function __construct()
    {
        $this->sink = new Sink(rests: false);
    }

    /**
     * Starts to send, and returns the response when its headers are there.
     *
     * @param \Closure(array<string, mixed>): MultiTransfer $send sends with options of Guzzle's
     *
     * @throws GuzzleException where there is no answer
     */
    public function response(\Closure $send, CurlWatch $watch): ResponseInterface
    {
        $sink = $this->sink;
        $this->transfer = $send([
            'on_headers' => static function (ResponseInterface $response) use ($sink, $watch): void {
                if ($response->getStatusCode() >= 200) {
                    $watch->release();
                    $sink->response = $response;
                }
            },
            'sink' => $sink,
        ]);
        while ($sink->response === null && $this->transfer->advance());

        return $sink->response?->withBody($this) ?? $this->transfer->response();
    }

    protected function fill(): void
    {
        while ($this->buffer === '') {
            $this->buffer = $this->sink->taken();
            if ($this->buffer === '' && $this->transfer?->advance() !== true) {
                $this->buffer = $this->sink->taken();
                break;
            }
        }
        if ($this->buffer === '') {
            $this->end();
        }
    }

    /**
     * Tells whether it is whole.
     */
    private function end(): void
    {
        try {
            $this->transfer?->response();
        } catch (GuzzleException $cause) {
            throw GuzzleTransport::lost($cause, false);
        } finally {
            $this->transfer = null;
        }
    }

    public function eof(): bool
    {
        return $this->buffer === '' && $this->transfer === null;
    }

    /**
     * Ends the transfer.
     */
    public function close(): void
    {
        $this->transfer?->cancel();
        $this->transfer = null;
        $this->sink->taken();
        $this->buffer = '';
    }

    public function __destruct()
    {
        $this->close();
    }
}
