<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use Psr\Http\Message\StreamInterface;
use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Runtime\Exchange;

/**
 * The body of an answer that the caller reads while it arrives. What goes wrong is an error of the SDK's.
 *
 * @internal
 */
final class ResponseStream extends ReadOnlyStream
{
    private bool $isClosed = false;

    public function __construct(
        private readonly StreamInterface $body,
        private readonly Exchange $exchange,
    ) {}

    /**
     * @param int $length
     *
     * @throws ConnectionException where the connection breaks
     */
    public function read($length): string
    {
        try {
            return $this->body->read($length);
        } catch (Lost $cause) {
            $this->close();

            throw $this->exchange->lost($cause);
        } catch (\RuntimeException) {
            $this->close();

            throw $this->exchange->lost(new Lost('the answer broke off'));
        }
    }

    public function eof(): bool
    {
        // Not every stream can be asked when it is closed.
        return $this->isClosed || $this->body->eof();
    }

    public function getSize(): ?int
    {
        return $this->body->getSize();
    }

    public function isSeekable(): bool
    {
        return $this->body->isSeekable();
    }

    /**
     * @param int $offset
     * @param int $whence
     */
    public function seek($offset, $whence = \SEEK_SET): void
    {
        $this->body->seek($offset, $whence);
    }

    public function tell(): int
    {
        return $this->body->tell();
    }

    public function close(): void
    {
        $this->isClosed = true;
        $this->body->close();
    }
}
