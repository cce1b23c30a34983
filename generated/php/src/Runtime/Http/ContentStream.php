<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

use formance\stack\Runtime\Content;

/**
 * The body of a request, which is read while it is sent.
 *
 * @internal
 */
final class ContentStream extends ReadOnlyStream
{
    /** @var \Generator<int, string>|null */
    private ?\Generator $chunks = null;

    private string $buffer = '';

    private int $position = 0;

    private bool $isClosed = false;

    public function __construct(private readonly Content $content) {}

    /** @param int $length */
    public function read($length): string
    {
        while ($this->buffer === '' && !$this->isClosed) {
            $this->chunks ??= $this->content->chunks();
            if (!$this->chunks->valid()) {
                break;
            }
            $this->buffer = (string) $this->chunks->current();
            $this->chunks->next();
        }
        if (\strlen($this->buffer) <= $length) {
            $piece = $this->buffer;
            $this->buffer = '';
        } else {
            $piece = \substr($this->buffer, 0, $length);
            $this->buffer = \substr($this->buffer, $length);
        }
        $this->position += \strlen($piece);

        return $piece;
    }

    public function eof(): bool
    {
        return $this->isClosed || $this->buffer === '' && $this->chunks !== null && !$this->chunks->valid();
    }

    public function getSize(): ?int
    {
        return $this->content->length();
    }

    public function isSeekable(): bool
    {
        return $this->content->isRepeatable();
    }

    /**
     * Goes back to the start.
     *
     * @param int $offset 0
     * @param int $whence SEEK_SET
     */
    public function seek($offset, $whence = \SEEK_SET): void
    {
        if ($offset === $this->position && $whence === \SEEK_SET) {
            return;
        }
        if ($offset !== 0 || $whence !== \SEEK_SET || !$this->isSeekable()) {
            throw new \RuntimeException('The body of a request can only be read from its start.');
        }
        $this->chunks = null;
        $this->buffer = '';
        $this->position = 0;
        $this->isClosed = false;
    }

    public function tell(): int
    {
        return $this->position;
    }

    public function close(): void
    {
        $this->chunks = null;
        $this->buffer = '';
        $this->isClosed = true;
    }
}
