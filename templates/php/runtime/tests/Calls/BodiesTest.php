<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Sdkwright\Models\Errors\RequestException;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Options;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Part;
use Sdkwright\Runtime\Parts;
use Sdkwright\Runtime\Style;
use Sdkwright\Types\Absent;
use Sdkwright\Types\Digits;
use Sdkwright\Types\File;

/**
 * Bodies of requests.
 */
final class BodiesTest extends ServerTestCase
{
    /**
     * @param \Closure(Builder): mixed $fill
     */
    private function sent(\Closure $fill, ?Options $options = null): Asked
    {
        $this->client()->call(self::operation('POST', request: $fill), null, $options);

        return $this->asked()[0];
    }

    /** @return iterable<string, array{\Closure(Builder): mixed, string, string|null}> */
    public function values(): iterable
    {
        $json = 'application/json';
        yield 'an object' => [static fn(Builder $b) => $b->json((object) ['a' => [1, null]]), '{"a":[1,null]}', $json];
        yield 'an empty list' => [static fn(Builder $b) => $b->json([]), '[]', $json];
        yield 'false' => [static fn(Builder $b) => $b->json(false), 'false', $json];
        yield 'digits' => [static fn(Builder $b) => $b->json(new Digits('1.10')), '1.10', $json];
        yield 'a moment' => [
            static fn(Builder $b) => $b->json([new \DateTimeImmutable('2024-01-15T09:30:00Z')]),
            '["2024-01-15T09:30:00Z"]',
            $json,
        ];
        yield 'null that is sent' => [static fn(Builder $b) => $b->json(null, nullable: true), 'null', $json];
        yield 'null that is not' => [static fn(Builder $b) => $b->json(null), '', null];
        yield 'absent' => [static fn(Builder $b) => $b->json(Absent::Value, nullable: true), '', null];
    }

    /** @return iterable<string, array{\Closure(Builder): mixed, string, string|null}> */
    public function contents(): iterable
    {
        yield 'text' => [static fn(Builder $b) => $b->text("é\r\n"), "é\r\n", 'text/plain; charset=utf-8'];
        yield 'empty text' => [static fn(Builder $b) => $b->text(''), '', 'text/plain; charset=utf-8'];
        yield 'text with a charset' => [
            static fn(Builder $b) => $b->text('a', 'text/csv; Charset=utf-8'),
            'a',
            'text/csv; Charset=utf-8',
        ];
        yield 'bytes' => [static fn(Builder $b) => $b->bytes("\0\xff"), "\0\xff", 'application/octet-stream'];
        yield 'a file' => [
            static fn(Builder $b) => $b->bytes(File::of('a')->withContentType('text/x-mine')),
            'a',
            'text/x-mine',
        ];
        yield 'a file by its path' => [
            static fn(Builder $b) => $b->bytes(File::at(__FILE__), 'text/x-php'),
            (string) \file_get_contents(__FILE__),
            'text/x-php',
        ];
        yield 'lines' => [
            static fn(Builder $b) => $b->jsonLines([['a' => "b\nc"], 1]),
            "{\"a\":\"b\\nc\"}\n1\n",
            'application/jsonl',
        ];
        yield 'records' => [
            static fn(Builder $b) => $b->jsonLines([1], 'application/json-seq'),
            "\x1e1\n",
            'application/json-seq',
        ];
    }

    /** @return iterable<string, array{\Closure(Builder): mixed, string, string|null}> */
    public function forms(): iterable
    {
        $form = 'application/x-www-form-urlencoded';
        yield 'a form' => [
            static fn(Builder $b) => $b->form(
                (object) [
                    'name' => 'a b+c&d=é~*',
                    'n' => 3,
                    'no' => null,
                    'list' => ['x', 'y z'],
                    'tree' => (object) ['b' => 1],
                ],
            ),
            'name=a+b%2Bc%26d%3D%C3%A9%7E*&n=3&list=x&list=y+z&tree=%7B%22b%22%3A1%7D',
            $form,
        ];
        yield 'a form with styles' => [
            static fn(Builder $b) => $b->form((object) [
                'p' => ['a', 'b'],
                'j' => ['a'],
                'd' => (object) ['x' => 'y'],
                'r' => 'a/b&c',
            ], $form, [
                'p' => new Part(Style::PipeDelimited),
                'j' => new Part(Style::Json),
                'd' => new Part(Style::DeepObject, true),
                'r' => new Part(Style::Form, true, true),
            ]),
            'p=a%7Cb&j=%5B%22a%22%5D&d%5Bx%5D=y&r=a/b%26c',
            $form,
        ];
    }

    /**
     * @dataProvider values
     * @dataProvider contents
     * @dataProvider forms
     *
     * @param \Closure(Builder): mixed $fill
     */
    public function testBodies(\Closure $fill, string $body, ?string $type): void
    {
        $asked = $this->sent($fill);
        self::assertSame($body, $asked->body);
        self::assertSame($type, $asked->header('Content-Type'));
        self::assertNull($asked->header('Transfer-Encoding'));
        self::assertNull($asked->header('Expect'));
    }

    /** @return iterable<string, array{\Closure(Builder): mixed, string}> */
    public function refused(): iterable
    {
        yield 'missing JSON' => [static fn(Builder $b) => $b->json(null, required: true), 'op: body: is missing'];
        yield 'missing bytes' => [static fn(Builder $b) => $b->bytes(null, required: true), 'op: body: is missing'];
        yield 'not a number' => [
            static fn(Builder $b) => $b->json(['a' => ['s3cr3t', \NAN]]),
            'op: a[1] must be a finite number',
        ];
        yield 'a header that cannot be' => [
            static fn(Builder $b) => $b->header('A', "s3cr3t\n"),
            'op: header parameter "A": has a character no header may have',
        ];
        yield 'a cookie that cannot be' => [
            static fn(Builder $b) => $b->cookie('A', 's3cr3t;', Style::Cookie),
            'op: cookie parameter "A": has a character no cookie may have',
        ];
        yield 'a list where no number may be' => [
            static fn(Builder $b) => $b->query('a', ['s3cr3t', \STDIN]),
            'op: query parameter "a": has no JSON',
        ];
        yield 'infinite' => [
            static fn(Builder $b) => $b->query('a', \INF),
            'op: query parameter "a": must be a finite number',
        ];
        yield 'a missing parameter' => [
            static fn(Builder $b) => $b->header('A', null, required: true),
            'op: header parameter "A": is missing',
        ];
        yield 'a form that is none' => [static fn(Builder $b) => $b->form('a'), 'op: body: a form must be an object'];
        yield 'a file that is not there' => [
            static fn(Builder $b) => $b->bytes(File::at('/nowhere/file')),
            'op: body: the file cannot be read',
        ];
        yield 'a type that cannot be' => [
            static fn(Builder $b) => $b->bytes(File::of('a')->withContentType("a\r\nb")),
            'op: body: the content type has a character no header may have',
        ];
        yield 'by hand' => [static fn(Builder $b) => $b->fail('body'), 'op: body: is missing'];
    }

    /**
     * @dataProvider refused
     *
     * @param \Closure(Builder): mixed $fill
     */
    public function testRefusedBodies(\Closure $fill, string $message): void
    {
        $error = self::caught(RequestException::class, fn() => $this->sent($fill));
        self::assertSame($message, $error->getMessage());
        self::assertStringNotContainsString('s3cr3t', (string) $error);
        self::assertSame([], $this->asked());
    }

    private const PARTS = [
        ['name="name"', '', "é\r\n"],
        ['name="tags"', '', 'a'],
        ['name="tags"', '', '2'],
        ['name="tree"', 'application/json', '{"a":1}'],
        ['name="styled"', '', 'a,b c'],
        ['name="deep[x]"', '', 'é'],
        ['name="note"', 'text/x-note', 'n'],
        ['name="listed"', 'application/json', '["a"]'],
        ['name="more"', '', 'true'],
        ['name="file"; filename="a%22b%0A.bin"', 'image/png', "\0"],
        ['name="file"; filename="file"', 'image/png', 'raw'],
    ];

    public function testMultipart(): void
    {
        $asked = $this->sent(static fn(Builder $b) => $b->multipart(static function (Parts $p): void {
            $p->value('name', "é\r\n");
            $p->value('tags', ['a', null, 2]);
            $p->value('tree', (object) ['a' => 1]);
            $p->value('styled', ['a', 'b c'], new Part(Style::Form, false));
            $p->value('deep', (object) ['x' => 'é'], new Part(Style::DeepObject));
            $p->value('gone', null);
            $p->media('note', 'text/x-note', 'n');
            $p->media('listed', 'application/json', ['a']);
            $p->members((object) ['more' => true]);
            $p->file('file', 'image/png', [File::of("\0")->withName("a\"b\n.bin"), 'raw']);
        }));
        self::assertMatchesRegularExpression(
            '/^multipart\/form-data; boundary=[0-9a-f]{32}$/',
            (string) $asked->header('Content-Type'),
        );
        $boundary = \substr((string) $asked->header('Content-Type'), -32);
        $expected = '';
        foreach (self::PARTS as [$name, $type, $content]) {
            $type = $type === '' ? '' : "Content-Type: {$type}\r\n";
            $expected .= "--{$boundary}\r\nContent-Disposition: form-data; {$name}\r\n{$type}\r\n{$content}\r\n";
        }
        self::assertSame("{$expected}--{$boundary}--\r\n", $asked->body);
        self::assertSame((string) $asked->length, $asked->header('Content-Length'));
    }

    public function testAStreamOfUnknownLength(): void
    {
        $pieces = static function (): \Generator {
            yield from ['one', '', 'two', 'three'];
        };
        $asked = $this->sent(static fn(Builder $b) => $b->bytes(File::from($pieces())));
        self::assertSame('onetwothree', $asked->body);
        self::assertSame('chunked', $asked->header('Transfer-Encoding'));
        self::assertNull($asked->header('Content-Length'));
    }

    public function testAStreamIsSentOnceAndAFileAgain(): void
    {
        $file = File::from((static fn() => yield 'a')());
        $this->answers(503);
        $again = new Options(retries: self::quick());
        $error = self::caught(
            SDKException::class,
            fn() => $this->sent(static fn(Builder $b) => $b->bytes($file), $again),
        );
        self::assertSame(503, $error->statusCode);
        self::assertCount(1, $this->asked());
        self::caught(RequestException::class, fn() => $this->sent(static fn(Builder $b) => $b->bytes($file)));
        $this->answers(503);
        $resource = \fopen('php://memory', 'w+');
        \assert($resource !== false);
        \fwrite($resource, 'skipped and sent');
        \fseek($resource, 8);
        $this->sent(
            static fn(Builder $b) => $b->multipart(static fn(Parts $p) => $p->file('f', '', File::from($resource))),
            $again,
        );
        foreach ($this->asked() as $asked) {
            self::assertStringContainsString("\r\n\r\nand sent\r\n", $asked->body);
            self::assertNotNull($asked->header('Content-Length'));
        }
        self::assertCount(2, $this->asked());
    }

    public function testALongFileIsNotHeldInMemory(): void
    {
        $path = (string) \tempnam(\sys_get_temp_dir(), 'long');
        $file = \fopen($path, 'w');
        \assert($file !== false);
        \ftruncate($file, 64 << 20);
        \fclose($file);
        try {
            $before = \memory_get_peak_usage();
            $asked = $this->sent(
                static fn(Builder $b) => $b->multipart(static fn(Parts $p) => $p->file('file', '', File::at($path))),
            );
            self::assertGreaterThan(64 << 20, $asked->length);
            self::assertLessThan(8 << 20, \memory_get_peak_usage() - $before);
        } finally {
            \unlink($path);
        }
    }
}
