<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use Symfony\Contracts\HttpClient\Exception\TimeoutExceptionInterface;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;
use Symfony\Contracts\HttpClient\ResponseInterface;
use Symfony\Contracts\HttpClient\ResponseStreamInterface;

/**
 * The body of an answer that comes from Symfony's HTTP client, in pieces.
 *
 * @internal
 */
final class SymfonyBody extends ArrivingBody
{
    private bool $isOver = false;

    private ?ResponseStreamInterface $chunks = null;

    public function __construct(
        private readonly HttpClientInterface $client,
        private readonly ResponseInterface $response,
        private readonly Sending $how,
    ) {}

    /**
     * Waits for the headers.
     *
     * @throws TransportExceptionInterface where there is no answer
     */
    public function status(): int
    {
        return $this->response->getStatusCode();
    }

    protected function fill(): void
    {
        while ($this->buffer === '' && !$this->isOver) {
            $this->wait();
        }
    }

    /**
     * Takes the next piece. A stream may take its time.
     */
    private function wait(): void
    {
        try {
            // One stream to the end: each that is begun takes all that is there into memory first.
            if ($this->chunks === null) {
                $this->chunks = $this->client->stream([$this->response], $this->how->streams ? 60.0 : null);
                $this->chunks->rewind();
            } else {
                $this->chunks->next();
            }
            $chunk = $this->chunks->valid() ? $this->chunks->current() : null;
            if ($chunk === null || ($this->how->streams && $chunk->isTimeout())) {
                $this->isOver = $chunk === null;

                return;
            }
            $this->isOver = $chunk->isLast();
            $this->buffer = $chunk->getContent();
        } catch (TransportExceptionInterface $cause) {
            $this->isOver = true;

            throw self::lost($cause);
        }
    }

    /**
     * Returns an error of the client's without the URL.
     */
    public static function lost(TransportExceptionInterface $cause, bool $isLate = false): Lost
    {
        $message = (string) \preg_replace('~\s*(?:for|of|by)?\s*"?https?://[^\s"]+"?~i', '', $cause->getMessage());
        $isTimeout = $isLate || $cause instanceof TimeoutExceptionInterface
            || \preg_match('/timed out|timeout|max duration|time-?out/i', $message) === 1;

        return new Lost($message, $isTimeout);
    }

    public function eof(): bool
    {
        return $this->isOver && $this->buffer === '';
    }

    public function close(): void
    {
        $this->isOver = true;
        $this->buffer = '';
        $this->response->cancel();
    }
}
