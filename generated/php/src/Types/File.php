<?php

declare(strict_types=1);

namespace formance\stack\Types;

use Psr\Http\Message\StreamInterface;

/**
 * Content for the body of a request. It is read while it is sent, so files may be longer than memory.
 */
final class File
{
    private const PIECE = 64 * 1024;

    private bool $isRead = false;

    /**
     * @param string|StreamInterface|resource|iterable<string> $source
     * @param string|null $path of the file that is opened, where $source is none
     * @param int $start where a source that can be read again begins
     */
    private function __construct(
        private readonly mixed $source,
        private readonly ?string $path = null,
        public readonly ?string $name = null,
        public readonly ?string $contentType = null,
        private readonly int $start = 0,
    ) {}

    /**
     * Returns a file of bytes.
     */
    public static function of(string $content): self
    {
        return new self($content);
    }

    /**
     * Returns the file at a path of the file system. It is opened whenever it is sent.
     */
    public static function at(string $path): self
    {
        return new self('', $path, \basename($path));
    }

    /**
     * Returns a file of what a stream, a resource or an iterator of strings gives. It is sent once, unless it can be
     * read from the same place again, and never closed.
     *
     * @param StreamInterface|resource|iterable<string> $source
     *
     * @throws \InvalidArgumentException for anything else
     */
    public static function from(mixed $source): self
    {
        if ($source instanceof StreamInterface) {
            $name = $source->getMetadata('uri');

            return new self($source, null, self::nameOf($name), null, $source->isSeekable() ? $source->tell() : 0);
        }
        if (\is_resource($source)) {
            // Pipes have none.
            $facts = \stream_get_meta_data($source) + ['uri' => ''];
            $start = $facts['seekable'] ? (int) \ftell($source) : 0;

            return new self($source, null, self::nameOf($facts['uri']), null, $start);
        }
        if (!\is_iterable($source)) {
            throw new \InvalidArgumentException('A file is made of a stream, a resource or an iterator of strings.');
        }

        return new self($source);
    }

    /**
     * Returns the file under another name than its own.
     */
    public function withName(string $name): self
    {
        return new self($this->source, $this->path, $name, $this->contentType, $this->start);
    }

    /**
     * Returns the file with a media type, such as "text/csv".
     */
    public function withContentType(string $contentType): self
    {
        return new self($this->source, $this->path, $this->name, $contentType, $this->start);
    }

    /**
     * Returns how many bytes will be read, null where that is not known.
     */
    public function size(): ?int
    {
        if ($this->path !== null) {
            return \is_file($this->path) ? (int) \filesize($this->path) : null;
        }
        if (\is_string($this->source)) {
            return \strlen($this->source);
        }
        if (!$this->isRepeatable()) {
            return null;
        }
        $size = null;
        if ($this->source instanceof StreamInterface) {
            $size = $this->source->getSize();
        } elseif (\is_resource($this->source)) {
            $facts = \fstat($this->source);
            $size = $facts === false ? null : $facts['size'];
        }

        return $size === null ? null : \max(0, $size - $this->start);
    }

    /**
     * Tells whether it can be sent more than once.
     */
    public function isRepeatable(): bool
    {
        return match (true) {
            $this->path !== null, \is_string($this->source) => true,
            $this->source instanceof StreamInterface => $this->source->isSeekable(),
            \is_resource($this->source) => \stream_get_meta_data($this->source)['seekable'],
            default => \is_array($this->source),
        };
    }

    /**
     * Says why it cannot be sent, null where it can.
     *
     * @internal
     */
    public function problem(): ?string
    {
        return match (true) {
            $this->path !== null && !\is_readable($this->path) => 'the file cannot be read',
            $this->isRead && !$this->isRepeatable() => 'the file was made of a stream and has been read',
            default => null,
        };
    }

    /**
     * Yields the content.
     *
     * @internal
     *
     * @return \Generator<int, string>
     */
    public function chunks(): \Generator
    {
        $this->isRead = true;
        $source = $this->path === null ? $this->source : \fopen($this->path, 'rb');
        try {
            if ($source === false) {
                throw new \RuntimeException('The file cannot be read.');
            }
            if (\is_string($source)) {
                yield $source;
            } elseif ($source instanceof StreamInterface) {
                if ($source->isSeekable()) {
                    $source->seek($this->start);
                }
                while (!$source->eof()) {
                    yield $source->read(self::PIECE);
                }
            } elseif (\is_resource($source)) {
                if (\stream_get_meta_data($source)['seekable']) {
                    \fseek($source, $this->start);
                }
                while (!\feof($source)) {
                    yield (string) \fread($source, self::PIECE);
                }
            } elseif (\is_iterable($source)) {
                foreach ($source as $piece) {
                    yield $piece;
                }
            }
        } finally {
            if ($this->path !== null && \is_resource($source)) {
                \fclose($source);
            }
        }
    }

    private static function nameOf(mixed $uri): ?string
    {
        $name = \is_string($uri) && !\str_starts_with($uri, 'php://') ? \basename($uri) : '';

        return $name === '' ? null : $name;
    }
}
