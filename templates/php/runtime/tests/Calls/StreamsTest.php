<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Psr\Http\Message\StreamInterface;
use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Models\Errors\DecodeException;
use Sdkwright\Models\Errors\TimeoutException;
use Sdkwright\Options;
use Sdkwright\Retries\RetryConfig;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Received;
use Sdkwright\Types\Event;
use Sdkwright\Types\EventStream;
use Sdkwright\Types\File;
use Sdkwright\Types\JsonLines;

/**
 * Bodies that are read while they arrive.
 */
final class StreamsTest extends ServerTestCase
{
    /** @return Operation<mixed, Envelope> */
    private static function texts(): Operation
    {
        return self::operation(
            answers: [
                new Answer(
                    '200',
                    'text/event-stream',
                    static fn(Received $r) => new Envelope($r, $r->textEvents()),
                    true,
                ),
            ],
        );
    }

    /** @return Operation<mixed, Envelope> */
    private static function numbers(string $media = 'application/x-ndjson'): Operation
    {
        return self::operation(
            answers: [
                new Answer('200', $media, static fn(Received $r) => new Envelope($r, $r->lines(Read::int(...))), true),
            ],
        );
    }

    /** @return Operation<mixed, Envelope> */
    private static function download(?\Closure $request = null): Operation
    {
        $answers = [
            new Answer(
                '200',
                'application/octet-stream',
                static fn(Received $r) => new Envelope($r, $r->stream()),
                true,
            ),
        ];

        return self::operation($request === null ? 'GET' : 'POST', request: $request, answers: $answers);
    }

    /**
     * @param Operation<mixed, Envelope> $operation
     * @param array<string, mixed> $answer
     */
    private function body(Operation $operation, string $media, array $answer, ?Options $options = null): mixed
    {
        $this->answers($answer + ['headers' => ['Content-Type' => $media]]);

        return $this->client()->call($operation, null, $options)->body;
    }

    /** @return iterable<string, array{string|list<string>, list<array{string, string, string, int|null}>}> */
    public function events(): iterable
    {
        yield 'event, id, retry' => [
            "event: add\nid: 1\nretry: 3000\ndata: a\n\ndata: b\n\nid\nevent: \ndata: c\n\n",
            [['a', 'add', '1', 3000], ['b', 'message', '1', 3000], ['c', 'message', '', 3000]],
        ];
        yield 'several lines' => ["data: a\ndata\ndata:  b\ndata:\n\n", [["a\n\n b\n", 'message', '', null]]];
        yield 'comments' => [": hello\n:\nfoo: bar\ndata: a\n: between\n\n:\n\n", [['a', 'message', '', null]]];
        yield 'without data' => ["event: ping\n\nid: 5\n\ndata: a\n\n", [['a', 'message', '5', null]]];
        yield 'empty data' => ["data\n\ndata:\n\n", [['', 'message', '', null], ['', 'message', '', null]]];
        yield 'CR' => ["data: a\rdata: b\r\rdata: c\r\r", [["a\nb", 'message', '', null], ['c', 'message', '', null]]];
        yield 'every kind' => [
            "data: a\rdata: b\r\ndata: c\n\rdata: d\n\n",
            [["a\nb\nc", 'message', '', null], ['d', 'message', '', null]],
        ];
        yield 'CR and LF apart' => [
            ["data: a\r", "\n\r", "\ndata: b\r", "\n\r\n"],
            [['a', 'message', '', null], ['b', 'message', '', null]],
        ];
        yield 'split characters' => [['da', 'ta: ', "\xe2\x82", "\xac", "\n", "\n"], [['€', 'message', '', null]]];
        yield 'a mark' => ["\u{feff}data: a\n\n", [['a', 'message', '', null]]];
        yield 'not finished' => ["data: a\n\ndata: b\n", [['a', 'message', '', null]]];
        yield 'not finished at all' => ["data: a\n\ndata: b", [['a', 'message', '', null]]];
        yield 'no such id or retry' => ["id: 1\0\nretry: 1s\nretry: -1\ndata: a\n\n", [['a', 'message', '', null]]];
        yield 'none' => ['', []];
    }

    /**
     * @dataProvider events
     *
     * @param string|list<string> $said
     * @param list<array{string, string, string, int|null}> $expected
     */
    public function testEvents(string|array $said, array $expected): void
    {
        $stream = $this->body(
            self::texts(),
            'text/event-stream',
            \is_string($said) ? ['body' => $said] : ['pieces' => $said],
        );
        self::assertInstanceOf(EventStream::class, $stream);
        $events = \array_map(
            static fn(Event $e) => [$e->data, $e->event, $e->id, $e->retry],
            \iterator_to_array($stream, false),
        );
        self::assertSame($expected, $events);
        self::assertSame([], \iterator_to_array($stream, false));
    }

    public function testEventsArriveBeforeTheStreamEnds(): void
    {
        $stream = $this->body(
            self::texts(),
            'text/event-stream',
            ['pieces' => ["data: a\n\n", "data: b\n\n", "data: c\n\n"], 'pause_ms' => 200],
        );
        self::assertInstanceOf(EventStream::class, $stream);
        $times = [];
        foreach ($stream as $_) {
            $times[] = \microtime(true);
        }
        self::assertCount(3, $times);
        self::assertGreaterThan(0.3, $times[2] - $times[0]);
    }

    public function testATimeoutIsForTheHeadersOfAStream(): void
    {
        $client = $this->client();
        $options = new Options(timeoutMs: 300, retries: RetryConfig::none());
        $type = ['Content-Type' => 'text/event-stream'];
        // On a connection of its own, and on one that was used before.
        foreach ([0, 1] as $_) {
            $this->answers(['pieces' => ["data: a\n\n", "data: b\n\n"], 'pause_ms' => 500, 'headers' => $type]);
            $stream = $client->call(self::texts(), null, $options)->body;
            self::assertInstanceOf(EventStream::class, $stream);
            \usleep(400_000);
            self::assertCount(2, \iterator_to_array($stream, false));
        }
        self::assertCount(1, $this->asked());
        $this->answers(['delay_ms' => 600, 'headers' => $type]);
        self::caught(TimeoutException::class, static fn() => $client->call(self::texts(), null, $options));
        \usleep(400_000);
    }

    public function testDataOfJson(): void
    {
        $operation = self::operation(
            answers: [
                new Answer(
                    '200',
                    'text/event-stream',
                    static fn(Received $r) => new Envelope($r, $r->events(Read::int(...))),
                    true,
                ),
            ],
        );
        $stream = $this->body($operation, 'text/event-stream', ['body' => "data: 7\n\ndata: [DONE]\n\n"]);
        self::assertInstanceOf(EventStream::class, $stream);
        $seen = [];
        $error = self::caught(DecodeException::class, static function () use ($stream, &$seen): void {
            foreach ($stream as $event) {
                $seen[] = [$event->data, $event->rawData];
            }
        });
        self::assertSame([[7, '7']], $seen);
        self::assertSame(200, $error->statusCode);
    }

    public function testStreamsThatBreakOff(): void
    {
        $stream = $this->body(
            self::texts(),
            'text/event-stream',
            ['pieces' => ["data: a\n\n", "data: b\n"], 'cut' => true],
        );
        self::assertInstanceOf(EventStream::class, $stream);
        self::caught(ConnectionException::class, static fn() => \iterator_to_array($stream, false));
        foreach ([['pieces' => ['one', 'two'], 'cut' => true], ['body' => 'one', 'cut' => true]] as $said) {
            $body = $this->body(self::download(), 'application/octet-stream', $said);
            self::assertInstanceOf(StreamInterface::class, $body);
            self::caught(ConnectionException::class, static fn() => $body->getContents());
        }
    }

    /** @return iterable<string, array{string|list<string>, list<int>}> */
    public function lines(): iterable
    {
        yield 'lines' => ["1\n2\n", [1, 2]];
        yield 'the last without an end' => ["1\n2", [1, 2]];
        yield 'empty ones' => ["\r\n1\r\n\n  \n2\r\n", [1, 2]];
        yield 'pieces' => [['1', '2', "\n3", "4\n"], [12, 34]];
        yield 'none' => ['', []];
    }

    /**
     * @dataProvider lines
     *
     * @param string|list<string> $said
     * @param list<int> $expected
     */
    public function testLines(string|array $said, array $expected): void
    {
        $lines = $this->body(
            self::numbers(),
            'application/x-ndjson',
            \is_string($said) ? ['body' => $said] : ['pieces' => $said],
        );
        self::assertInstanceOf(JsonLines::class, $lines);
        self::assertSame($expected, \iterator_to_array($lines, false));
    }

    public function testRecords(): void
    {
        $lines = $this->body(
            self::numbers('application/json-seq'),
            'application/json-seq',
            ['body' => "\x1e1\n\x1e\n2\n"],
        );
        self::assertInstanceOf(JsonLines::class, $lines);
        self::assertSame([1, 2], \iterator_to_array($lines, false));
    }

    public function testALineThatIsNone(): void
    {
        $lines = $this->body(self::numbers(), 'application/x-ndjson', ['body' => "1\n{\n"]);
        self::assertInstanceOf(JsonLines::class, $lines);
        $error = self::caught(DecodeException::class, static fn() => \iterator_to_array($lines, false));
        self::assertStringStartsWith('op: an item of the stream is not as documented', $error->getMessage());
    }

    public function testADownload(): void
    {
        $body = $this->body(self::download(), 'application/octet-stream', ['body' => "\0\r\n\xff"]);
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame("\0\r\n\xff", (string) $body);
        self::assertTrue($body->eof());
        $body = $this->body(self::download(), 'application/octet-stream', ['body' => '']);
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame('', $body->getContents());
    }

    public function testALongDownloadAndUploadAreNotHeldInMemory(): void
    {
        $pieces = static function (): \Generator {
            for ($i = 0; $i < 1024; $i++) {
                yield \str_repeat('x', 1 << 16);
            }
        };
        $file = (string) \tempnam(\sys_get_temp_dir(), 'long');
        \file_put_contents($file, $pieces());
        $this->answers(['pieces' => [], 'repeat' => 1024, 'headers' => ['Content-Type' => 'application/octet-stream']]);
        $before = \memory_get_peak_usage();
        $response = $this->client()->call(self::download(static fn(Builder $b) => $b->bytes(File::at($file))));
        \unlink($file);
        $length = 0;
        $body = $response->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        while (!$body->eof()) {
            $length += \strlen($body->read(1 << 16));
        }
        self::assertSame(1 << 26, $length);
        self::assertLessThan(8 << 20, \memory_get_peak_usage() - $before);
    }

    public function testAStreamThatNobodyReadsIsEnded(): void
    {
        $client = $this->client();
        foreach (['close', 'unset', 'break'] as $how) {
            $this->answers(
                ['pieces' => ["data: a\n\n", "data: b\n\n"], 'headers' => ['Content-Type' => 'text/event-stream']],
            );
            $stream = $client->call(self::texts())->body;
            self::assertInstanceOf(EventStream::class, $stream);
            if ($how === 'close') {
                $stream->close();
                self::assertSame([], \iterator_to_array($stream, false));
            } elseif ($how === 'break') {
                foreach ($stream as $event) {
                    self::assertSame('a', $event->data);
                    break;
                }
            }
            unset($stream);
            self::assertSame(200, $client->call(self::operation())->statusCode);
        }
    }

    public function testAStreamWithoutEndIsEnded(): void
    {
        $type = ['Content-Type' => 'application/octet-stream'];
        $this->answers(['pieces' => ['a'], 'repeat' => 1 << 20, 'headers' => $type]);
        $started = \microtime(true);
        $body = $this->client()->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame('xx', $body->read(2));
        $body->close();
        self::assertTrue($body->eof());
        $this->answers(['pieces' => ['a', 'b'], 'pause_ms' => 2_500, 'headers' => $type]);
        $body = $this->client()->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        unset($body);
        self::assertLessThan(2.0, \microtime(true) - $started);
    }

    public function testSeveralStreamsAtOnce(): void
    {
        $client = $this->client();
        $said = ['pieces' => ["1\n", "2\n"], 'headers' => ['Content-Type' => 'application/x-ndjson']];
        $this->answers($said, $said);
        [$one, $other] = [$client->call(self::numbers())->body, $client->call(self::numbers())->body];
        self::assertInstanceOf(JsonLines::class, $one);
        self::assertInstanceOf(JsonLines::class, $other);
        $seen = [];
        $second = $other->getIterator();
        foreach ($one as $number) {
            $seen[] = [$number, $second->current()];
            $second->next();
        }
        self::assertSame([[1, 1], [2, 2]], $seen);
    }

    public function testAnErrorBeforeTheFirstEventIsRead(): void
    {
        $this->answers(
            ['status' => 400, 'body' => '{"a":1}'],
            ['status' => 503, 'body' => 'x'],
            ['body' => "1\n", 'headers' => ['Content-Type' => 'application/x-ndjson']],
        );
        $client = $this->client(static fn($s) => $s->retries = self::quick());
        $error = self::caught(
            \Sdkwright\Models\Errors\SDKException::class,
            static fn() => $client->call(self::numbers()),
        );
        self::assertSame('{"a":1}', $error->body);
        $lines = $client->call(self::numbers())->body;
        self::assertInstanceOf(JsonLines::class, $lines);
        self::assertSame([1], \iterator_to_array($lines, false));
    }
}
