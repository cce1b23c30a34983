<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use Psr\Http\Message\StreamInterface;

/**
 * What streams have in common that are read only. Parameters have no types, so that it fits both versions of PSR-7.
 *
 * @internal
 */
abstract class ReadOnlyStream implements StreamInterface
{
    abstract public function eof(): bool;

    /** @param int $length */
    abstract public function read($length): string;

    public function getContents(): string
    {
        $made = '';
        while (!$this->eof()) {
            $made .= $this->read(64 * 1024);
        }

        return $made;
    }

    public function __toString(): string
    {
        if ($this->isSeekable()) {
            $this->rewind();
        }

        return $this->getContents();
    }

    public function rewind(): void
    {
        $this->seek(0);
    }

    public function isWritable(): bool
    {
        return false;
    }

    /** @param string $string */
    public function write($string): int
    {
        throw new \RuntimeException('The stream can only be read.');
    }

    public function isReadable(): bool
    {
        return true;
    }

    /** @return null */
    public function detach()
    {
        $this->close();

        return null;
    }

    /**
     * @param string|null $key
     *
     * @return array<string, mixed>|null
     */
    public function getMetadata($key = null)
    {
        return $key === null ? [] : null;
    }
}
