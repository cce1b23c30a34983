<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\StreamInterface;

/**
 * Cuts a body into lines, while it arrives.
 *
 * @internal
 */
final class Lines
{
    private const PIECE = 16 * 1024;

    private bool $isClosed = false;

    /**
     * @param string $ends the bytes that end a line; with CR and LF both of them together are one end
     */
    public function __construct(
        private readonly StreamInterface $body,
        private readonly string $ends,
    ) {}

    /**
     * Yields lines without their ends and whether they have one, which the last may lack. A byte order mark is dropped.
     *
     * @return \Generator<int, array{string, bool}>
     */
    public function read(): \Generator
    {
        $rest = '';
        $isFirst = true;
        $afterCR = false;
        while (!$this->isClosed && !$this->body->eof()) {
            $piece = $this->body->read(self::PIECE);
            if ($afterCR && $piece !== '') {
                $piece = $piece[0] === "\n" ? \substr($piece, 1) : $piece;
                $afterCR = false;
            }
            $start = 0;
            $size = \strlen($piece);
            while ($start < $size) {
                $length = \strcspn($piece, $this->ends, $start);
                $rest .= \substr($piece, $start, $length);
                $start += $length;
                if ($start >= $size) {
                    break;
                }
                if ($piece[$start++] === "\r") {
                    if ($start < $size && $piece[$start] === "\n") {
                        $start++;
                    }
                    $afterCR = $start === $size && $piece[$size - 1] === "\r";
                }
                yield [$isFirst ? self::unmarked($rest) : $rest, true];
                $rest = '';
                $isFirst = false;
            }
        }
        if ($rest !== '') {
            yield [$isFirst ? self::unmarked($rest) : $rest, false];
        }
    }

    private static function unmarked(string $line): string
    {
        return \str_starts_with($line, "\u{feff}") ? \substr($line, 3) : $line;
    }

    /**
     * Ends the body, read or not.
     */
    public function close(): void
    {
        if (!$this->isClosed) {
            $this->isClosed = true;
            $this->body->close();
        }
    }
}
