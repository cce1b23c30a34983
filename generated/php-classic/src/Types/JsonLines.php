<?php

declare(strict_types=1);

namespace formance\formance\Types;

use Psr\Http\Message\StreamInterface;
use formance\formance\Runtime\Lines;

/**
 * JSON values that are read while they arrive, one a line or record. Use it once: read it to its end, or close it.
 *
 * @template-covariant T
 *
 * @implements \IteratorAggregate<int, T>
 */
final class JsonLines implements \IteratorAggregate
{
    private readonly Lines $lines;

    /**
     * @internal
     *
     * @param string $end the byte that ends a line
     * @param \Closure(string): T $decode reads one
     */
    public function __construct(
        StreamInterface $body,
        string $end,
        private readonly \Closure $decode,
    ) {
        $this->lines = new Lines($body, $end);
    }

    /**
     * Yields the values. Leaving the loop closes the stream.
     *
     * @return \Generator<int, T>
     */
    public function getIterator(): \Generator
    {
        try {
            foreach ($this->lines->read() as [$line]) {
                $line = \trim($line, " \t\r\n");
                if ($line !== '') {
                    yield ($this->decode)($line);
                }
            }
        } finally {
            $this->close();
        }
    }

    /**
     * Ends the stream, read or not.
     */
    public function close(): void
    {
        $this->lines->close();
    }
}
