<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

/**
 * What a client writes an answer to, in a fiber that rests after each piece.
 *
 * @internal
 */
final class Sink extends ReadOnlyStream
{
    private string $piece = '';

    /**
     * Returns what was written since it was asked last.
     */
    public function taken(): string
    {
        $piece = $this->piece;
        $this->piece = '';

        return $piece;
    }

    public function isWritable(): bool
    {
        return true;
    }

    /** @param string $string */
    public function write($string): int
    {
        $this->piece .= $string;
        \Fiber::suspend();

        return \strlen($string);
    }

    /** @param int $length */
    public function read($length): string
    {
        return '';
    }

    public function eof(): bool
    {
        return true;
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
    public function seek($offset, $whence = \SEEK_SET): void {}

    public function tell(): int
    {
        return 0;
    }

    public function close(): void {}
}
