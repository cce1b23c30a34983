<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

/**
 * The body of an answer that is read while it arrives, so forwards only and of a length that nobody knows.
 *
 * @internal
 */
abstract class ArrivingBody extends ReadOnlyStream
{
    /** What has arrived and was not read. */
    protected string $buffer = '';

    private int $position = 0;

    /**
     * Waits until there is something in the buffer, or never will be.
     *
     * @throws Lost where the connection breaks
     */
    abstract protected function fill(): void;

    /**
     * @param int $length
     *
     * @throws Lost where the connection breaks
     */
    public function read($length): string
    {
        $this->fill();
        $piece = \substr($this->buffer, 0, $length);
        $this->buffer = \substr($this->buffer, $length);
        $this->position += \strlen($piece);

        return $piece;
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
}
