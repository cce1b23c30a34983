<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use PHPUnit\Framework\TestCase;
use Sdkwright\Retries\Backoff;
use Sdkwright\Retries\RetryConfig;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Client;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Received;
use Sdkwright\Runtime\SDKConfiguration;

/**
 * Tests with a server of their own on this machine.
 */
abstract class ServerTestCase extends TestCase
{
    /** @var resource|null */
    private static mixed $process = null;

    protected static string $url = '';

    public static function setUpBeforeClass(): void
    {
        $process = \proc_open([\PHP_BINARY, __DIR__ . '/server.php'], [1 => ['pipe', 'w']], $pipes);
        \assert($process !== false);
        self::$process = $process;
        self::$url = 'http://127.0.0.1:' . \trim((string) \fgets($pipes[1]));
    }

    public static function tearDownAfterClass(): void
    {
        if (self::$process !== null) {
            \proc_terminate(self::$process);
            \proc_close(self::$process);
            self::$process = null;
        }
    }

    protected function setUp(): void
    {
        $this->answers();
    }

    /**
     * Says what the next requests are answered; "drop" is short for no answer, a number for a status.
     *
     * @param array<string, mixed>|int|string ...$answers
     */
    protected function answers(array|int|string ...$answers): void
    {
        $said = [];
        foreach ($answers as $answer) {
            $answer = match (true) {
                \is_int($answer) => ['status' => $answer],
                $answer === 'drop' => ['drop' => true],
                default => (array) $answer,
            };
            if (isset($answer['json'])) {
                $answer['body'] = \json_encode($answer['json']);
                unset($answer['json']);
            }
            if (isset($answer['body'])) {
                $answer['body'] = \base64_encode((string) $answer['body']);
            }
            if (isset($answer['pieces'])) {
                $answer['pieces'] = \array_map(\base64_encode(...), (array) $answer['pieces']);
            }
            $said[] = $answer;
        }
        self::post('/__answers', (string) \json_encode($said));
    }

    private static function post(string $path, string $body): string
    {
        $context = \stream_context_create(
            ['http' => ['method' => 'POST', 'content' => $body, 'header' => 'Content-Type: text/plain']],
        );

        return (string) \file_get_contents(self::$url . $path, false, $context);
    }

    /**
     * Returns what the server was asked.
     *
     * @return list<Asked>
     */
    protected function asked(): array
    {
        $asked = [];
        foreach ((array) \json_decode(self::post('/__requests', ''), true) as $one) {
            \assert(\is_array($one));
            $asked[] = new Asked(
                $one['method'],
                $one['target'],
                $one['headers'],
                (string) \base64_decode($one['body']),
                $one['length'],
                $one['connection'],
            );
        }

        return $asked;
    }

    /**
     * @param \Closure(SDKConfiguration): mixed|null $set
     */
    protected function client(?\Closure $set = null, ?API $api = null): Client
    {
        $settings = new SDKConfiguration();
        $settings->serverURL = self::$url;
        if ($set !== null) {
            $set($settings);
        }

        return new Client($api ?? new API('test/1.0'), $settings);
    }

    /**
     * Retries at once.
     *
     * @param list<string>|null $statuses
     */
    protected static function quick(?array $statuses = null, bool $connections = true): RetryConfig
    {
        return new RetryConfig(new Backoff(1, 20, 2.0, 10_000), $statuses, $connections);
    }

    /**
     * Returns an operation that answers with the JSON of status 200.
     *
     * @param list<mixed> $answers
     *
     * @return Operation<mixed, Envelope>
     */
    protected static function operation(
        string $method = 'GET',
        string $path = '/things',
        ?\Closure $request = null,
        ?array $answers = null,
        mixed ...$more,
    ): Operation {
        $answers ??= [new Answer('200', 'application/json', static fn(Received $r) => new Envelope($r, $r->json()))];

        return new Operation('op', $method, $path, $request, $answers, ...$more);
    }

    /**
     * @template T of \Throwable
     *
     * @param class-string<T> $class
     * @param \Closure(): mixed $do
     *
     * @return T
     */
    protected static function caught(string $class, \Closure $do): \Throwable
    {
        try {
            $do();
        } catch (\Throwable $error) {
            self::assertInstanceOf(
                $class,
                $error,
                $error::class . ': ' . $error->getMessage() . "\n" . $error->getTraceAsString(),
            );

            return $error;
        }
        self::fail("{$class} was not thrown");
    }
}
