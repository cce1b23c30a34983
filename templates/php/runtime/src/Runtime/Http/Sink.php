<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use Psr\Http\Message\ResponseInterface;

/**
 * What a client writes an answer to: in a fiber that rests after each piece, or to be taken when it is wanted.
 *
 * @internal
 */
final class Sink extends ReadOnlyStream
{
    /** The answer whose body it is, where its headers are known and nobody waits for them in a fiber. */
    public ?ResponseInterface $response = null;

    private string $piece = '';

    public function __construct(private readonly bool $rests = true) {}

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
        if ($this->rests) {
            \Fiber::suspend();
        }

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
