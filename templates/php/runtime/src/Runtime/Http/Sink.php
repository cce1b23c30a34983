<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

/**
 * What a client writes an answer to.
 *
 * @internal
 */
final class Sink extends ReadOnlyStream
{
    /**
     * @param \Closure(string): int $push
     */
    public function __construct(private readonly \Closure $push)
    {
    }

    public function isWritable(): bool
    {
        return true;
    }

    /** @param string $string */
    public function write($string): int
    {
        return ($this->push)($string);
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
    public function seek($offset, $whence = \SEEK_SET): void
    {
    }

    public function tell(): int
    {
        return 0;
    }

    public function close(): void
    {
    }
}
