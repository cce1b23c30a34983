<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

/**
 * Programs that end while a stream is open.
 */
final class EndingTest extends ServerTestCase
{
    /**
     * PHP lets nobody switch fibers in destructors, up to 8.3.
     *
     * @return iterable<string, array{string, string}>
     */
    public function ways(): iterable
    {
        yield 'unread' => ['unread', ''];
        yield 'begun' => ['begun', 'a'];
        yield 'in a circle' => ['in a circle', ''];
        yield 'begun in a circle' => ['begun in a circle', 'a'];
        yield 'exit' => ['exit', 'a'];
        $said = \PHP_VERSION_ID < 80_400 ? 'failed: PHP cannot read a stream in a destructor' : 'a';
        yield 'read in a destructor' => ['read in a destructor', $said];
        yield 'asked for in a destructor' => ['asked for in a destructor', 'a'];
    }

    /**
     * @dataProvider ways
     */
    public function testTheProgramEnds(string $way, string $said): void
    {
        foreach ([0, 300] as $pause) {
            $this->answers([
                'pieces' => ["data: a\n\n", "data: b\n\n"],
                'pause_ms' => $pause,
                'headers' => ['Content-Type' => 'text/event-stream'],
            ]);
            $command = [\PHP_BINARY, __DIR__ . '/ending.php', self::$url, $way];
            $process = \proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
            \assert($process !== false);
            $printed = (string) \stream_get_contents($pipes[1]);
            self::assertSame(0, \proc_close($process), $printed);
            $url = self::$url;
            self::assertSame($said, \str_replace("GET $url/events ", '', $printed));
        }
    }
}
