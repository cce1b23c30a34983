<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Psr\Http\Message\ResponseInterface;
use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Models\Errors\DecodeException;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\Failure;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Received;

/**
 * What comes back: successes and errors.
 */
final class AnswersTest extends ServerTestCase
{
    /** @return list<Answer<Envelope>|Failure> */
    private static function several(): array
    {
        return [
            new Answer('200', 'application/json', static fn(Received $r) => new Envelope($r, $r->json())),
            new Answer('200', 'text/csv', static fn(Received $r) => new Envelope($r, $r->text())),
            new Answer('200', 'image/*', static fn(Received $r) => new Envelope($r, $r->stream()), true),
            new Answer('204', null, static fn(Received $r) => new Envelope($r)),
            new Answer('2XX', 'text/plain', static fn(Received $r) => new Envelope($r, "range: {$r->text()}")),
            new Failure(
                '404',
                'application/json',
                static fn(Received $r) => new Missing($r->value(Read::string(...)), $r),
            ),
            new Failure('4XX', 'application/problem+json', static fn(Received $r) => new Missing('range', $r)),
            new Failure('default', 'application/json', static fn(Received $r) => new Missing('default', $r)),
        ];
    }

    /** @param array<string, mixed> $answer */
    private function said(array $answer, string $method = 'GET'): Envelope
    {
        $this->answers($answer);

        return $this->client()->call(self::operation($method, answers: self::several()));
    }

    public function testAcceptHasEveryTypeOnce(): void
    {
        $this->said([]);
        self::assertSame(
            'application/json, text/csv, image/*, text/plain, application/problem+json',
            $this->asked()[0]->header('Accept'),
        );
    }

    /** @return iterable<string, array{array<string, mixed>, mixed}> */
    public function successes(): iterable
    {
        yield 'JSON' => [['body' => '[1]'], [1]];
        yield 'JSON under another name' => [
            ['body' => '[1]', 'headers' => ['Content-Type' => 'Application/HAL+json; a=b']],
            [1],
        ];
        yield 'without a type' => [['body' => '[1]', 'headers' => ['Content-Type' => null]], [1]];
        yield 'with a mark and blanks' => [['body' => "\u{feff}\r\n[1]\n"], [1]];
        yield 'text' => [['body' => 'é', 'headers' => ['Content-Type' => 'text/csv']], 'é'];
        yield 'Latin-1' => [
            ['body' => "\xe9\x80", 'headers' => ['Content-Type' => 'text/csv; charset="ISO-8859-1"']],
            'é€',
        ];
        yield 'UTF-16' => [['body' => "\xff\xfea\0", 'headers' => ['Content-Type' => 'text/csv; charset=utf-16']], 'a'];
        yield 'none' => [['status' => 204], null];
        yield 'a range' => [
            ['status' => 207, 'body' => 'x', 'headers' => ['Content-Type' => 'text/plain']],
            'range: x',
        ];
        yield 'gzip' => [['body' => \gzencode('[1]'), 'headers' => ['Content-Encoding' => 'gzip']], [1]];
        yield 'pieces' => [['pieces' => ['[', '1', ']']], [1]];
    }

    /**
     * @dataProvider successes
     *
     * @param array<string, mixed> $answer
     */
    public function testSuccesses(array $answer, mixed $body): void
    {
        self::assertSame($body, $this->said($answer)->body);
    }

    /** @return iterable<string, array{array<string, mixed>}> */
    public function undecoded(): iterable
    {
        yield 'another type' => [['body' => '<p>', 'headers' => ['Content-Type' => 'text/html']]];
        yield 'no JSON' => [['body' => '{"a": [']];
        yield 'more behind it' => [['body' => '{} {}']];
        yield 'not UTF-8' => [['body' => "\"\xe9\""]];
        yield 'nothing' => [['body' => '']];
        yield 'an error that is none' => [['status' => 404, 'body' => '{"s3cr3t":']];
        yield 'an error of another kind' => [['status' => 404, 'body' => '[7]']];
    }

    /**
     * @dataProvider undecoded
     *
     * @param array<string, mixed> $answer
     */
    public function testWhatDoesNotDecode(array $answer): void
    {
        $error = self::caught(DecodeException::class, fn() => $this->said($answer));
        self::assertSame($answer['status'] ?? 200, $error->statusCode);
        self::assertSame('GET', $error->request?->getMethod());
        self::assertNotNull($error->rawResponse);
    }

    /** @return iterable<string, array{array<string, mixed>, class-string, string|null}> */
    public function errors(): iterable
    {
        yield 'exactly' => [['status' => 404, 'body' => '"it"'], Missing::class, 'it'];
        yield 'a class' => [
            ['status' => 422, 'body' => '{}', 'headers' => ['Content-Type' => 'application/problem+json']],
            Missing::class,
            'range',
        ];
        yield 'default' => [['status' => 500, 'body' => '{}'], Missing::class, 'default'];
        yield 'another type' => [
            ['status' => 404, 'body' => '<h1>', 'headers' => ['Content-Type' => 'text/html']],
            SDKException::class,
            null,
        ];
        yield 'no body' => [['status' => 404, 'body' => ''], SDKException::class, null];
        yield 'no error' => [['status' => 302, 'body' => '{}'], SDKException::class, null];
        yield 'an undocumented success' => [['status' => 201, 'body' => '{}'], DecodeException::class, null];
    }

    /**
     * @dataProvider errors
     *
     * @param array<string, mixed> $answer
     * @param class-string<SDKException> $class
     */
    public function testErrors(array $answer, string $class, ?string $data): void
    {
        $error = self::caught($class, fn() => $this->said($answer, 'POST'));
        self::assertSame($class, $error::class);
        self::assertSame($data, $error->data ?? null);
        self::assertSame($answer['status'], $error->statusCode);
        self::assertSame($answer['status'], $error->getCode());
        self::assertSame($answer['body'], $error->body);
        self::assertSame($answer['body'], (string) $error->rawResponse?->getBody());
        self::assertSame([$answer['headers']['Content-Type'] ?? 'application/json'], $error->headers['content-type']);
    }

    public function testMessagesShowTheStart(): void
    {
        $error = self::caught(
            SDKException::class,
            fn() => $this->said(
                ['status' => 400, 'body' => \str_repeat('é', 400), 'headers' => ['Content-Type' => 'text/plain']],
            ),
        );
        self::assertSame('op: status 400: ' . \str_repeat('é', 250) . '…', $error->getMessage());
    }

    public function testHead(): void
    {
        $operation = self::operation(
            'HEAD',
            answers: [new Answer('200', null, static fn(Received $r) => new Envelope($r))],
        );
        self::assertSame(200, $this->client()->call($operation)->statusCode);
        self::assertSame(['HEAD', '*/*'], [$this->asked()[0]->method, $this->asked()[0]->header('Accept')]);
    }

    public function testAnAnswerThatEndsTooEarly(): void
    {
        foreach ([['body' => '[1]', 'cut' => true], ['pieces' => ['[1]'], 'cut' => true]] as $answer) {
            self::caught(ConnectionException::class, fn() => $this->said($answer, 'POST'));
        }
    }

    public function testTheRawResponseCanBeRead(): void
    {
        $this->answers(['body' => '[1]', 'headers' => ['X-Count' => '7']]);
        $operation = self::operation(
            answers: [new Answer('200', 'application/json', static fn(Received $r) => $r->rawResponse)],
        );
        $response = $this->client()->call($operation);
        self::assertInstanceOf(ResponseInterface::class, $response);
        self::assertSame(['[1]', '7'], [(string) $response->getBody(), $response->getHeaderLine('x-count')]);
    }
}
