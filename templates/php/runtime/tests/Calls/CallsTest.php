<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Nyholm\Psr7\Factory\Psr17Factory;
use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Models\Errors\RequestException;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Models\Errors\TimeoutException;
use Sdkwright\Options;
use Sdkwright\Retries\RetryConfig;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Received;
use Sdkwright\Runtime\SDKConfiguration;
use Sdkwright\Runtime\Server;

/**
 * Servers, headers, retries, times, redirects.
 */
final class CallsTest extends ServerTestCase
{
    public function testWhatIsSent(): void
    {
        $operation = self::operation('PUT', '/a/{id}/b c', static function (Builder $b, \stdClass $r): void {
            $b->path('id', $r->id);
            $b->query('q', $r->q);
            $b->header('X-One', $r->one);
            $b->cookie('sid', $r->sid);
            $b->json($r->body);
        });
        $request = (object) [
            'id' => 'x/y',
            'q' => ['1', '2'],
            'one' => true,
            'sid' => 'a;b',
            'body' => (object) ['n' => 1.0],
        ];
        $response = $this->client()->call($operation, $request);
        self::assertSame(200, $response->statusCode);
        [$asked] = $this->asked();
        self::assertSame('PUT', $asked->method);
        self::assertSame('/a/x%2Fy/b%20c?q=1&q=2', $asked->target);
        self::assertSame('true', $asked->header('X-One'));
        self::assertSame('sid=a%3Bb', $asked->header('Cookie'));
        self::assertSame('{"n":1.0}', $asked->body);
        self::assertSame('application/json', $asked->header('Content-Type'));
        self::assertSame('application/json', $asked->header('Accept'));
        self::assertSame('test/1.0', $asked->header('User-Agent'));
    }

    public function testAPathWithAQueryOfItsOwn(): void
    {
        $operation = self::operation('GET', '/a/{id}?beta=true', static function (Builder $b, \stdClass $r): void {
            $b->path('id', $r->id);
            $b->query('q', $r->q);
        });
        $client = $this->client();
        $client->call($operation, (object) ['id' => 'x?y', 'q' => null]);
        $client->call($operation, (object) ['id' => 'x', 'q' => '1']);
        [$alone, $more] = $this->asked();
        self::assertSame('/a/x%3Fy?beta=true', $alone->target);
        self::assertSame('/a/x?beta=true&q=1', $more->target);
    }

    public function testHeadersOfTheCallReplaceOthers(): void
    {
        $operation = self::operation(request: static fn(Builder $b) => $b->header('X-One', 'a'));
        $given = ['x-one' => 'b', 'ACCEPT' => 'text/plain', '7' => 'c', 'host' => 'example.test'];
        $clients = [
            $this->client(),
            $this->client(static fn(SDKConfiguration $s) => $s->requestFactory = new Psr17Factory()),
        ];
        foreach ($clients as $client) {
            $client->call($operation, null, new Options(headers: $given));
        }
        $asked = $this->asked();
        self::assertCount(2, $asked);
        foreach ($asked as $one) {
            $seen = \array_intersect_key($one->headers, ['x-one' => 1, 'accept' => 1, '7' => 1, 'host' => 1]);
            \ksort($seen);
            self::assertSame(['7' => 'c', 'accept' => 'text/plain', 'host' => 'example.test', 'x-one' => 'b'], $seen);
        }
    }

    /** @return iterable<int, array{array<string, string>}> */
    public function impossible(): iterable
    {
        yield [['X-Trace' => "a\r\nX-Other: b"]];
        yield [['X Y' => 'a']];
        yield [['X' => 'é']];
    }

    /**
     * @dataProvider impossible
     *
     * @param array<string, string> $headers
     */
    public function testHeadersThatCannotBe(array $headers): void
    {
        self::caught(
            RequestException::class,
            fn() => $this->client()->call(self::operation(), null, new Options(headers: $headers)),
        );
        self::assertSame([], $this->asked());
    }

    public function testPathsThatWouldClimb(): void
    {
        $operation = self::operation('GET', '/a/{id}/b', static fn(Builder $b, string $id) => $b->path('id', $id));
        foreach (['.', '..', ''] as $id) {
            self::caught(RequestException::class, fn() => $this->client()->call($operation, $id));
        }
        self::assertSame([], $this->asked());
    }

    public function testAPathParameterThatIsMissing(): void
    {
        $error = self::caught(
            RequestException::class,
            fn() => $this->client()->call(self::operation('GET', '/a/{id}')),
        );
        self::assertSame('op: path parameter "id": is missing', $error->getMessage());
    }

    public function testServers(): void
    {
        $port = (string) \parse_url(self::$url, \PHP_URL_PORT);
        $api = new API(
            't',
            [
                new Server('http://nobody.invalid'),
                new Server('http://{host}:{port}/base/', ['host' => 'nobody.invalid', 'port' => $port]),
            ],
        );
        $client = $this->client(static function (SDKConfiguration $s): void {
            $s->serverURL = null;
            $s->serverIndex = 1;
            $s->variables = ['host' => '127.0.0.1'];
        }, $api);
        $client->call(self::operation());
        $client->call(self::operation(servers: ['../own']));
        $client->call(self::operation(servers: [self::$url . '/other']));
        $client->call(self::operation(), null, new Options(serverURL: self::$url . '/call/'));
        $targets = \array_column($this->asked(), 'target');
        self::assertSame(['/base/things', '/own/things', '/other/things', '/call/things'], $targets);
    }

    /** @return iterable<int, array{string}> */
    public function noServers(): iterable
    {
        yield ['ftp://example.com'];
        yield ['/relative'];
        yield ['http://'];
        yield ['http://a b'];
        yield ['http://{region}.example.com'];
        yield ['http://example.com/?a=b'];
    }

    /** @dataProvider noServers */
    public function testServersThatCannotBe(string $url): void
    {
        self::caught(
            RequestException::class,
            fn() => $this->client()->call(self::operation(), null, new Options(serverURL: $url)),
        );
    }

    public function testAnIndexThatIsNone(): void
    {
        $client = $this->client(static function (SDKConfiguration $s): void {
            $s->serverURL = null;
            $s->serverIndex = 1;
        }, new API('t', [new Server('http://a')]));
        $error = self::caught(RequestException::class, static fn() => $client->call(self::operation()));
        self::assertStringContainsString('there are 1 servers', $error->getMessage());
    }

    public function testReadsAreTriedAgain(): void
    {
        $client = $this->client(static fn(SDKConfiguration $s) => $s->retries = self::quick());
        $this->answers(503, 429, 408, 'drop');
        self::assertSame(200, $client->call(self::operation())->statusCode);
        self::assertCount(5, $this->asked());
    }

    public function testWritesAreNot(): void
    {
        $client = $this->client(static fn(SDKConfiguration $s) => $s->retries = self::quick());
        $this->answers(503);
        $error = self::caught(SDKException::class, static fn() => $client->call(self::operation('POST')));
        self::assertSame(503, $error->statusCode);
        self::assertCount(1, $this->asked());
        $this->answers(503, 'drop', 429);
        $client->call(
            self::operation('POST', request: static fn(Builder $b) => $b->json([1])),
            null,
            new Options(retries: self::quick()),
        );
        self::assertSame(['[1]', '[1]', '[1]', '[1]'], \array_column($this->asked(), 'body'));
    }

    public function testADroppedConnectionThatWasUsedBeforeEndsAWrite(): void
    {
        $client = $this->client();
        $client->call(self::operation());
        $this->answers('drop');
        $error = self::caught(
            ConnectionException::class,
            static fn() => $client->call(self::operation('POST', request: static fn(Builder $b) => $b->json([1]))),
        );
        self::assertNull($error->statusCode);
        self::assertStringEndsWith('/things failed: the connection broke', $error->getMessage());
        self::assertNotNull($error->request);
        self::assertCount(1, $this->asked());
    }

    public function testConnectionsAreUsedAgain(): void
    {
        $client = $this->client();
        for ($i = 0; $i < 3; $i++) {
            $client->call(self::operation('POST', request: static fn(Builder $b) => $b->json([1])));
        }
        self::assertCount(1, \array_unique(\array_column($this->asked(), 'connection')));
    }

    public function testRetryAfterIsHeeded(): void
    {
        $client = $this->client(static fn(SDKConfiguration $s) => $s->retries = self::quick());
        $this->answers(['status' => 429, 'headers' => ['Retry-After' => '1']]);
        $started = \microtime(true);
        $client->call(self::operation());
        self::assertGreaterThanOrEqual(1.0, \microtime(true) - $started);
        $this->answers(['status' => 429, 'headers' => ['Retry-After' => '60']]);
        self::caught(SDKException::class, static fn() => $client->call(self::operation()));
        self::assertCount(1, $this->asked());
    }

    public function testACallWithoutRetries(): void
    {
        $client = $this->client(static fn(SDKConfiguration $s) => $s->retries = self::quick());
        $this->answers(503);
        self::caught(
            SDKException::class,
            static fn() => $client->call(self::operation(), null, new Options(retries: RetryConfig::none())),
        );
        self::assertCount(1, $this->asked());
    }

    public function testIdempotencyKeys(): void
    {
        $client = $this->client(static fn(SDKConfiguration $s) => $s->retries = self::quick());
        $this->answers(503, 'drop');
        $client->call(self::operation('POST', idempotency: 'Idempotency-Key'));
        $keys = \array_map(static fn(Asked $a) => $a->header('Idempotency-Key'), $this->asked());
        self::assertCount(3, $keys);
        self::assertCount(1, \array_unique($keys));
        self::assertMatchesRegularExpression(
            '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/',
            (string) $keys[0],
        );
        $this->answers();
        $given = self::operation(
            'POST',
            request: static fn(Builder $b) => $b->header('Idempotency-Key', 'mine'),
            idempotency: 'idempotency-key',
        );
        $client->call($given);
        $client->call(
            self::operation('POST', idempotency: 'Idempotency-Key'),
            null,
            new Options(idempotencyKey: 'own'),
        );
        $client->call(
            self::operation('POST', idempotency: 'Idempotency-Key'),
            null,
            new Options(headers: ['idempotency-key' => 'head']),
        );
        $keys = \array_map(static fn(Asked $a) => $a->header('Idempotency-Key'), $this->asked());
        self::assertSame(['mine', 'own', 'head'], $keys);
    }

    public function testTimeouts(): void
    {
        $this->answers(['delay_ms' => 1000]);
        $started = \microtime(true);
        $error = self::caught(
            TimeoutException::class,
            fn() => $this->client()->call(self::operation('POST'), null, new Options(timeoutMs: 200)),
        );
        self::assertStringContainsString('timed out', $error->getMessage());
        self::assertLessThan(0.9, \microtime(true) - $started);
        $client = $this->client(static function (SDKConfiguration $s): void {
            $s->timeoutMs = 200;
            $s->retries = self::quick();
        });
        \usleep(900_000);
        $this->answers(['delay_ms' => 300]);
        self::assertSame(200, $client->call(self::operation())->statusCode);
        self::assertCount(2, $this->asked());
    }

    public function testNobodyListens(): void
    {
        $options = new Options(serverURL: 'http://user:pass@127.0.0.1:1', retries: RetryConfig::none());
        $error = self::caught(
            ConnectionException::class,
            fn() => $this->client()->call(self::operation(), null, $options),
        );
        self::assertStringNotContainsString('pass', (string) $error);
    }

    public function testRedirectsOnTheSameHost(): void
    {
        $this->answers(
            ['status' => 302, 'headers' => ['Location' => '../other?a=b#c']],
            ['status' => 307, 'headers' => ['Location' => self::$url . '/last']],
        );
        self::assertSame(200, $this->client()->call(self::operation('GET', '/a/things'))->statusCode);
        self::assertSame(['/a/things', '/other?a=b', '/last'], \array_column($this->asked(), 'target'));
    }

    /** @return iterable<string, array{string, array<string, string>, int}> */
    public function staying(): iterable
    {
        yield 'another host' => ['GET', ['Location' => 'http://127.0.0.2:1/'], 1];
        yield 'a write' => ['POST', ['Location' => '/other'], 1];
        yield 'nowhere' => ['GET', [], 1];
        yield 'without an end' => ['GET', ['Location' => '/things'], 6];
    }

    /**
     * @dataProvider staying
     *
     * @param array<string, string> $headers
     */
    public function testRedirectsThatAreNotFollowed(string $method, array $headers, int $requests): void
    {
        $this->answers(...\array_fill(0, 8, ['status' => 302, 'headers' => $headers]));
        $error = self::caught(SDKException::class, fn() => $this->client()->call(self::operation($method)));
        self::assertSame(302, $error->statusCode);
        self::assertCount($requests, $this->asked());
    }

    public function testARedirectThatIsTheAnswer(): void
    {
        $this->answers(['status' => 302, 'headers' => ['Location' => '/other']]);
        $operation = self::operation(answers: [new Answer('302', null, static fn(Received $r) => new Envelope($r))]);
        self::assertSame(302, $this->client()->call($operation)->statusCode);
    }
}
