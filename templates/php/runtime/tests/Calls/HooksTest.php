<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Log\AbstractLogger;
use Sdkwright\Hooks\HookContext;
use Sdkwright\Hooks\Hooks;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Options;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Auth\ApiKey;
use Sdkwright\Runtime\Auth\KeyPlace;
use Sdkwright\Runtime\Auth\OAuth2;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Requirement;
use Sdkwright\Runtime\SDKConfiguration;

/**
 * Hooks and logs.
 */
final class HooksTest extends ServerTestCase
{
    public function testHooksSeeEveryAttempt(): void
    {
        $notes = [];
        $hooks = (new Hooks())
            ->beforeRequest(static function (HookContext $c, RequestInterface $r) use (&$notes): RequestInterface {
                $notes[] = "before {$c->operationID} {$c->attempt}";

                return $r->withHeader('X-Hook', 'seen');
            })
            ->afterSuccess(static function (HookContext $c, ResponseInterface $r) use (&$notes): null {
                $notes[] = "success {$r->getStatusCode()} {$c->attempt} {$r->getBody()->getContents()}";

                return null;
            })
            ->afterError(static function (HookContext $c, \Throwable $e) use (&$notes): null {
                $notes[] = "error {$c->attempt} " . $e::class;

                return null;
            });
        $client = $this->client(static function (SDKConfiguration $s) use ($hooks): void {
            $s->hooks = $hooks;
            $s->retries = self::quick();
        });
        $this->answers(503, ['json' => [1]], 404);
        self::assertSame([1], $client->call(self::operation())->body);
        self::caught(SDKException::class, static fn() => $client->call(self::operation()));
        $sdk = SDKException::class;
        self::assertSame(['before op 1', 'before op 2', 'success 200 2 [1]', 'before op 1', "error 1 {$sdk}"], $notes);
        self::assertSame('seen', $this->asked()[1]->header('X-Hook'));
    }

    public function testHooksMayGiveOthers(): void
    {
        $hooks = (new Hooks())
            ->afterSuccess(
                static fn(HookContext $c, ResponseInterface $r) => $r->withBody(
                    \GuzzleHttp\Psr7\Utils::streamFor('[2]'),
                ),
            )
            ->afterError(static fn(HookContext $c, \Throwable $e) => new \DomainException('mine', 0, $e));
        $client = $this->client(static fn(SDKConfiguration $s) => $s->hooks = $hooks);
        self::assertSame([2], $client->call(self::operation())->body);
        $this->answers(404);
        self::caught(\DomainException::class, static fn() => $client->call(self::operation()));
        $hooks->beforeRequest(static fn() => throw new \LogicException('no'));
        $error = self::caught(\DomainException::class, static fn() => $client->call(self::operation()));
        self::assertInstanceOf(\LogicException::class, $error->getPrevious());
    }

    /** @param \Closure(SDKConfiguration): mixed $set */
    private function logged(\Closure $set, \Closure $request, string ...$schemes): string
    {
        $logger = new class extends AbstractLogger {
            public string $text = '';

            public function log($level, $message, array $context = []): void
            {
                $this->text .= "{$level} {$message} " . \json_encode(
                    $context,
                    \JSON_UNESCAPED_SLASHES | \JSON_THROW_ON_ERROR,
                ) . "\n";
            }
        };
        $api = new API('t', schemes: [
            'query' => new ApiKey(KeyPlace::Query, 'color', 'key'),
            'header' => new ApiKey(KeyPlace::Header, 'X-Color', 'key'),
            'oauth' => new OAuth2('key', 'key', defaultTokenURL: '/oauth'),
        ]);
        $client = $this->client(static function (SDKConfiguration $s) use ($logger, $set): void {
            $s->logger = $logger;
            $s->security = (object) ['key' => 's3cr3t'];
            $set($s);
        }, $api);
        $security = [\array_map(static fn(string $s) => new Requirement($s), \array_values($schemes))];
        try {
            $client->call(self::operation('POST', request: $request, security: $security));
        } catch (SDKException $error) {
            $logger->text .= $error->getMessage() . $error->getTraceAsString();
        }

        return $logger->text;
    }

    public function testLogsShowRequestAndAnswer(): void
    {
        $this->answers(['status' => 200, 'json' => ['seen' => true]]);
        $text = $this->logged(static fn() => null, static fn(Builder $b) => $b->json((object) ['name' => 'visible']));
        self::assertStringContainsString('debug request: {method} {url}', $text);
        foreach (['POST', '/things', 'visible', '200', 'seen'] as $shown) {
            self::assertStringContainsString($shown, $text);
        }
    }

    public function testLogsHaveNoSecrets(): void
    {
        $body = (object) ['password' => 's3cr3t', 'nested' => ['api_key' => 's3cr3t', 'plain' => 'visible']];
        $this->answers(
            ['headers' => ['Set-Cookie' => 's3cr3t'], 'json' => ['access_token' => 's3cr3t', 'a' => 'shown']],
        );
        $text = $this->logged(static fn() => null, static function (Builder $b) use ($body): void {
            $b->json($body);
            $b->query('session_id', 's3cr3t');
            $b->header('X-Api-Key', 's3cr3t');
            $b->cookie('a', 's3cr3t');
        }, 'query', 'header');
        self::assertStringNotContainsString('s3cr3t', $text);
        foreach (['visible', 'shown', 'color=***', 'session_id=***'] as $shown) {
            self::assertStringContainsString($shown, $text);
        }
        self::assertStringContainsString('s3cr3t', $this->asked()[0]->target);
    }

    public function testLogsHaveNoTokens(): void
    {
        $this->answers(['json' => ['access_token' => 's3cr3t']], ['json' => []]);
        $text = $this->logged(
            static fn() => null,
            static fn(Builder $b) => $b->form((object) ['user_secret' => 's3cr3t', 'b' => 'visible']),
            'oauth',
        );
        self::assertStringNotContainsString('s3cr3t', $text);
        self::assertStringContainsString('visible', $text);
        self::assertStringContainsString('(***)', $text);
        $server = static fn(SDKConfiguration $s) => $s->serverURL = 'http://me:s3cr3t@127.0.0.1:1';
        $text = $this->logged($server, static fn() => null, 'query');
        self::assertStringNotContainsString('s3cr3t', $text);
        self::assertStringContainsString('no response', $text);
    }

    public function testLongBodiesAreCut(): void
    {
        $text = $this->logged(static fn() => null, static fn(Builder $b) => $b->text(\str_repeat('é', 5000)));
        self::assertStringContainsString('(10000 bytes)', $text);
        self::assertLessThan(15_000, \strlen($text));
        $text = $this->logged(static fn() => null, static fn(Builder $b) => $b->bytes(\str_repeat('x', 5000)));
        self::assertStringContainsString('(5000 bytes)', $text);
    }

    public function testRetriesAreLogged(): void
    {
        $this->answers(503);
        $options = new Options(retries: self::quick());
        $logger = new class extends AbstractLogger {
            /** @var list<string> */
            public array $messages = [];

            public function log($level, $message, array $context = []): void
            {
                $this->messages[] = (string) $message;
            }
        };
        $this->client(static fn(SDKConfiguration $s) => $s->logger = $logger)->call(self::operation(), null, $options);
        self::assertStringStartsWith('retry', $logger->messages[2]);
    }
}
