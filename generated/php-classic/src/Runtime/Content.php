<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\File;

/**
 * The encoded body of a request: bytes, or pieces of which some are files.
 *
 * @internal
 */
final readonly class Content
{
    /**
     * @param string $media the content type
     * @param string|non-empty-list<string|File> $pieces
     */
    public function __construct(
        public string $media,
        public string|array $pieces,
    ) {}

    /**
     * Says whether it can be sent a second time.
     */
    public function isRepeatable(): bool
    {
        foreach (\is_string($this->pieces) ? [] : $this->pieces as $piece) {
            if ($piece instanceof File && !$piece->isRepeatable()) {
                return false;
            }
        }

        return true;
    }

    /**
     * Returns the length in bytes, null where nobody knows it.
     */
    public function length(): ?int
    {
        $total = 0;
        foreach ((array) $this->pieces as $piece) {
            $size = $piece instanceof File ? $piece->size() : \strlen($piece);
            if ($size === null) {
                return null;
            }
            $total += $size;
        }

        return $total;
    }

    /**
     * Yields the content; files are open while they are read.
     *
     * @return \Generator<int, string>
     */
    public function chunks(): \Generator
    {
        foreach ((array) $this->pieces as $piece) {
            if ($piece instanceof File) {
                foreach ($piece->chunks() as $chunk) {
                    yield $chunk;
                }
            } else {
                yield $piece;
            }
        }
    }
}
