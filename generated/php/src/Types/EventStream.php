<?php

declare(strict_types=1);

namespace formance\stack\Types;

use Psr\Http\Message\StreamInterface;
use formance\stack\Runtime\Lines;

/**
 * Server-sent events (HTML Standard, 9.2), which are read while they arrive. An event that the stream does not finish
 * is dropped, as the standard asks. Use it once: read it to its end, or close it.
 *
 * @template-covariant T
 *
 * @implements \IteratorAggregate<int, Event<T>>
 */
final class EventStream implements \IteratorAggregate
{
    private readonly Lines $lines;

    private string $event = '';

    private string $id = '';

    private ?int $retry = null;

    /** @var list<string> */
    private array $data = [];

    /**
     * @internal
     *
     * @param \Closure(string): T $decode reads the data of an event
     */
    public function __construct(
        StreamInterface $body,
        private readonly \Closure $decode,
    ) {
        $this->lines = new Lines($body, "\r\n");
    }

    /**
     * Yields the events. Leaving the loop closes the stream.
     *
     * @return \Generator<int, Event<T>>
     */
    public function getIterator(): \Generator
    {
        try {
            foreach ($this->lines->read() as [$line, $isFinished]) {
                if (!$isFinished) {
                    break;
                }
                if ($line !== '') {
                    $this->field(\mb_scrub($line, 'UTF-8'));
                } elseif ($this->data !== []) {
                    yield $this->finished();
                } else {
                    $this->event = '';
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

    /**
     * Takes a line (HTML Standard, 9.2.6).
     */
    private function field(string $line): void
    {
        [$name, $value] = \explode(':', $line, 2) + ['', ''];
        if (\str_starts_with($value, ' ')) {
            $value = \substr($value, 1);
        }
        match (true) {
            $name === 'data' => $this->data[] = $value,
            $name === 'event' => $this->event = $value,
            $name === 'id' && !\str_contains($value, "\0") => $this->id = $value,
            $name === 'retry' && \preg_match('/^[0-9]{1,12}$/D', $value) === 1 => $this->retry = (int) $value,
            default => null,
        };
    }

    /**
     * @return Event<T>
     */
    private function finished(): Event
    {
        $text = \implode("\n", $this->data);
        $event = $this->event === '' ? 'message' : $this->event;
        $this->data = [];
        $this->event = '';

        return new Event(($this->decode)($text), $event, $this->id, $this->retry, $text);
    }
}
