<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Nyholm\Psr7\Factory\Psr17Factory;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Client\NetworkExceptionInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamInterface;
use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Models\Errors\RequestException;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Models\Errors\TimeoutException;
use Sdkwright\Options;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Client;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Received;
use Sdkwright\Runtime\SDKConfiguration;
use Sdkwright\Types\File;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Component\HttpClient\NativeHttpClient;
use Symfony\Component\HttpClient\Psr18Client;

/**
 * The same with every HTTP client.
 */
final class TransportsTest extends ServerTestCase
{
    /** @return iterable<string, array{\Closure(): ClientInterface, bool}> the client, and whether it has timeouts */
    public function clients(): iterable
    {
        yield 'Guzzle' => [static fn() => new \GuzzleHttp\Client(), true];
        yield 'Guzzle without curl' => [
            static fn() => new \GuzzleHttp\Client(
                ['handler' => \GuzzleHttp\HandlerStack::create(new \GuzzleHttp\Handler\StreamHandler())],
            ),
            true,
        ];
        yield 'Guzzle with a handler for many transfers' => [self::guzzleOfMany(...), true];
        yield 'Symfony' => [static fn() => new Psr18Client(HttpClient::create()), true];
        yield 'Symfony without curl' => [static fn() => new Psr18Client(new NativeHttpClient()), true];
        yield 'another one' => [static fn() => self::another(), false];
    }

    private static function guzzleOfMany(): ClientInterface
    {
        // Guzzle before 7.5 makes a property that PHP 8.2 wants to be declared.
        $handler = new #[\AllowDynamicProperties] class extends \GuzzleHttp\Handler\CurlMultiHandler {};

        return new \GuzzleHttp\Client(['handler' => \GuzzleHttp\HandlerStack::create($handler)]);
    }

    /** A client of which nothing is known but that it follows PSR-18. */
    private static function another(): ClientInterface
    {
        return new class (new \GuzzleHttp\Client()) implements ClientInterface {
            public function __construct(private readonly ClientInterface $inner) {}

            public function sendRequest(RequestInterface $request): ResponseInterface
            {
                return $this->inner->sendRequest($request);
            }
        };
    }

    private function with(ClientInterface $client): Client
    {
        return $this->client(static function (SDKConfiguration $s) use ($client): void {
            $s->client = $client;
            $s->requestFactory = $s->streamFactory = new Psr17Factory();
        });
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
     * PHP makes an integer of such a name, where it is a key.
     *
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testHeadersWhoseNameIsANumber(\Closure $make): void
    {
        foreach ([200, 418] as $status) {
            $logged = new class extends \Psr\Log\AbstractLogger {
                public string $text = '';

                public function log($level, $message, array $context = []): void
                {
                    $this->text .= \print_r($context, true);
                }
            };
            $this->answers(['status' => $status, 'json' => [1], 'headers' => ['123' => 'a', '0' => 'b']]);
            $client = $this->client(static function (SDKConfiguration $s) use ($make, $logged): void {
                $s->client = $make();
                $s->requestFactory = $s->streamFactory = new Psr17Factory();
                $s->logger = $logged;
            });
            $options = new Options(headers: ['456' => 'c']);
            try {
                $headers = $client->call(self::operation(), null, $options)->headers;
                self::assertSame(200, $status);
            } catch (SDKException $error) {
                self::assertSame(418, $error->statusCode);
                $headers = $error->headers;
                self::assertSame('c', $error->request?->getHeaderLine('456'));
            }
            self::assertSame([['a'], ['b']], [$headers['123'], $headers['0']]);
            self::assertStringContainsString('[456]', $logged->text);
            [$asked] = $this->asked();
            self::assertSame('c', $asked->header('456'));
        }
    }

    /**
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testACall(\Closure $make): void
    {
        $client = $this->with($make());
        $this->answers(['json' => [1], 'headers' => ['X-Count' => '7']]);
        $operation = self::operation('PUT', request: static fn(Builder $b) => $b->json((object) ['a' => 'é']));
        $response = $client->call($operation, null, new Options(headers: ['X-Mine' => 'a, b']));
        self::assertSame([1], $response->body);
        self::assertSame(['7'], $response->headers['x-count']);
        [$asked] = $this->asked();
        self::assertSame(
            ['PUT', '{"a":"é"}', 'a, b', 'test/1.0'],
            [$asked->method, $asked->body, $asked->header('X-Mine'), $asked->header('User-Agent')],
        );
        self::assertSame('10', $asked->header('Content-Length'));
        $this->answers(['status' => 418, 'body' => 'short']);
        $error = self::caught(SDKException::class, static fn() => $client->call(self::operation()));
        self::assertSame([418, 'short'], [$error->statusCode, $error->body]);
        $this->answers(['status' => 302, 'headers' => ['Location' => '/other']]);
        $client->call(self::operation());
        self::assertSame(['/things', '/other'], \array_column($this->asked(), 'target'));
    }

    /**
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testConnectionsThatFail(\Closure $make, bool $isKnown): void
    {
        $client = $this->with($make());
        self::caught(
            ConnectionException::class,
            static fn() => $client->call(self::operation('POST'), null, new Options(serverURL: 'http://127.0.0.1:1')),
        );
        if ($isKnown) {
            // A connection that was used before: curl would send the request again by itself.
            $client->call(self::operation());
        }
        $this->answers('drop');
        $write = self::operation('POST', request: static fn(Builder $b) => $b->json([1]));
        $error = self::caught(
            ConnectionException::class,
            static fn() => $client->call($write, null, new Options(headers: ['Authorization' => 's3cr3t'])),
        );
        self::assertSame('***', $error->request?->getHeaderLine('Authorization'));
        self::assertStringNotContainsString('s3cr3t', (string) $error);
        self::assertStringNotContainsString('http://', \str_replace(self::$url, '', $error->getMessage()));
    }

    /**
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testTimeouts(\Closure $make, bool $isKnown): void
    {
        $client = $this->with($make());
        if (!$isKnown) {
            $error = self::caught(
                RequestException::class,
                static fn() => $client->call(self::operation(), null, new Options(timeoutMs: 5)),
            );
            self::assertStringContainsString('can have no timeout', $error->getMessage());

            return;
        }
        $this->answers(['delay_ms' => 900]);
        $started = \microtime(true);
        self::caught(
            TimeoutException::class,
            static fn() => $client->call(self::operation('POST'), null, new Options(timeoutMs: 200)),
        );
        self::assertLessThan(0.8, \microtime(true) - $started);
        \usleep(800_000);
    }

    /**
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testStreams(\Closure $make, bool $isKnown): void
    {
        $client = $this->with($make());
        $type = ['Content-Type' => 'application/octet-stream'];
        $this->answers(
            ['pieces' => ['one', 'two'], 'headers' => $type],
            ['body' => '', 'headers' => $type],
            ['pieces' => ['one'], 'cut' => true, 'headers' => $type],
        );
        $isSocket = \str_contains((string) $this->dataName(), 'Guzzle without');
        // Without curl Guzzle says that a body of unknown length is chunked, and sends it as it is.
        $file = $isSocket ? File::of('ab') : File::from((static fn() => yield from ['a', 'b'])());
        $body = $client->call(self::download(static fn(Builder $b) => $b->bytes($file)))->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame('onetwo', $body->getContents());
        self::assertSame('ab', $this->asked()[0]->body);
        $body = $client->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame('', $body->getContents());
        if (!$isSocket) {
            self::caught(
                ConnectionException::class,
                static fn() => (string) $client->call(self::download(static fn(Builder $b) => $b->text('a')))->body,
            );
        }
        $this->answers(['status' => 404, 'body' => 'gone']);
        $error = self::caught(SDKException::class, static fn() => $client->call(self::download()));
        self::assertSame('gone', $error->body);
    }

    /**
     * @dataProvider clients
     *
     * @param \Closure(): ClientInterface $make
     */
    public function testCallsWhileStreamsAreRead(\Closure $make, bool $isKnown): void
    {
        $client = $this->with($make());
        $type = ['Content-Type' => 'application/octet-stream'];
        $this->answers(
            ['pieces' => ['xx'], 'open' => $isKnown, 'headers' => $type],
            ['pieces' => ['one', 'two'], 'headers' => $type],
            ['json' => [1]],
            404,
            ['pieces' => ['late'], 'headers' => $type],
        );
        $one = $client->call(self::download())->body;
        $other = $client->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $one);
        self::assertInstanceOf(StreamInterface::class, $other);
        self::assertSame([1], $client->call(self::operation())->body);
        self::assertSame(
            404,
            self::caught(SDKException::class, static fn() => $client->call(self::operation()))->statusCode,
        );
        $late = $client->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $late);
        self::assertSame('x', $one->read(1));
        self::assertSame('onetwo', $other->getContents());
        self::assertSame('x', $one->read(1));
        $one->close();
        self::assertTrue($one->eof());
        self::assertSame('late', $late->getContents());
    }

    public function testAClientIsFound(): void
    {
        $client = $this->client();
        self::assertTrue($client->transport()->hasTimeouts());
        self::assertSame($client->transport(), $client->transport());
    }

    public function testAClientThatOnlyPretends(): void
    {
        $event = new \GuzzleHttp\Psr7\Response(200, ['Content-Type' => 'application/octet-stream'], 'whole');
        $json = new \GuzzleHttp\Psr7\Response(200, ['Content-Type' => 'application/json'], '[1]');
        $mock = new \GuzzleHttp\Handler\MockHandler([$event, $json]);
        $client = $this->with(new \GuzzleHttp\Client(['handler' => $mock]));
        $body = $client->call(self::download())->body;
        self::assertInstanceOf(StreamInterface::class, $body);
        self::assertSame('whole', $body->getContents());
        self::assertSame([1], $client->call(self::operation())->body);
    }

    public function testSettingsOfTheUsersClientStay(): void
    {
        $guzzle = new \GuzzleHttp\Client(['curl' => [\CURLOPT_USERAGENT => 'curl', \CURLOPT_REFERER => 'http://mine']]);
        $this->with($guzzle)->call(self::operation('POST'));
        self::assertSame('http://mine', $this->asked()[0]->header('Referer'));
    }

    public function testErrorsOfOtherClientsShowNoUrl(): void
    {
        $broken = new class implements ClientInterface {
            public function sendRequest(RequestInterface $request): ResponseInterface
            {
                throw new class (
                    "no way to {$request->getUri()}",
                ) extends \RuntimeException implements NetworkExceptionInterface {
                    public function getRequest(): RequestInterface
                    {
                        throw new \LogicException();
                    }
                };
            }
        };
        $operation = self::operation('POST', request: static fn(Builder $b) => $b->query('token', 's3cr3t'));
        $error = self::caught(ConnectionException::class, fn() => $this->with($broken)->call($operation));
        self::assertStringNotContainsString('s3cr3t', (string) $error);
    }
}
