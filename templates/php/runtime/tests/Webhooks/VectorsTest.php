<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Webhooks;

use PHPUnit\Framework\TestCase;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Webhooks\Delivery;
use Sdkwright\Runtime\Webhooks\Headers;
use Sdkwright\Runtime\Webhooks\Inbox;
use Sdkwright\Runtime\Webhooks\Mark;
use Sdkwright\Runtime\Webhooks\Signature;
use Sdkwright\Runtime\Webhooks\Webhook;
use Sdkwright\Webhooks\HeaderException;
use Sdkwright\Webhooks\SignatureException;
use Sdkwright\Webhooks\TimestampException;
use Sdkwright\Webhooks\UnknownEvent;
use Sdkwright\Webhooks\VerificationException;

/**
 * The table of webhooks that every language's runtime is tested with.
 */
final class VectorsTest extends TestCase
{
    private const ERRORS = [
        'header' => HeaderException::class,
        'timestamp' => TimestampException::class,
        'signature' => SignatureException::class,
        'secret' => \InvalidArgumentException::class,
    ];

    private static function table(): \stdClass
    {
        $path = __DIR__ . '/../../../../../tests/vectors/webhooks.json';
        $table = Json::decode((string) \file_get_contents($path));
        \assert($table instanceof \stdClass);

        return $table;
    }

    /** @return iterable<string, array{\stdClass}> */
    public function signatures(): iterable
    {
        foreach (self::table()->signatures as $case) {
            yield $case->name => [$case];
        }
    }

    /** @dataProvider signatures */
    public function testSignatures(\stdClass $case): void
    {
        $secrets = (array) $case->secret;
        try {
            $signature = new Signature(...(array) $case->signature);
            $signature->verify($case->body, new Headers((array) $case->headers), $secrets, $case->now);
            self::assertSame('', $case->error);
        } catch (\InvalidArgumentException|SDKException $error) {
            self::assertSame(self::ERRORS[$case->error] ?? '', $error::class);
            self::assertSame($case->error !== 'secret', $error instanceof VerificationException);
            foreach (\array_filter($secrets) as $secret) {
                self::assertStringNotContainsString($secret, (string) $error);
            }
        }
    }

    /** @return iterable<string, array{\stdClass}> */
    public function events(): iterable
    {
        foreach (self::table()->events as $case) {
            yield $case->name => [$case];
        }
    }

    /** @dataProvider events */
    public function testWhichWebhookItIs(\stdClass $case): void
    {
        $inbox = new Inbox(Json::encode($case->body), (array) $case->headers, null);
        $known = \array_map(self::webhook(...), $case->webhooks);
        $event = $inbox->event($known);
        self::assertInstanceOf($case->expected === null ? UnknownEvent::class : Came::class, $event);
        self::assertEquals($case->body, $event->payload);
        [$webhook] = (new Delivery(Json::encode($case->body), new Headers((array) $case->headers)))->find($known);
        self::assertSame($case->expected, $webhook?->name);
    }

    /** @return Webhook<Came> */
    private static function webhook(\stdClass $given): Webhook
    {
        $marks = [];
        foreach ($given->marks ?? [] as $mark) {
            $marks[] = new Mark(...(array) $mark);
        }

        return new Webhook(
            $given->name,
            Came::class,
            marks: $marks,
            event: $given->event ?? [],
            exact: $given->exact ?? false,
        );
    }
}
