<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Webhooks;

use GuzzleHttp\Psr7\ServerRequest;
use PHPUnit\Framework\TestCase;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Runtime\Kind;
use Sdkwright\Runtime\Member;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Variant;
use Sdkwright\Runtime\Webhooks\Form;
use Sdkwright\Runtime\Webhooks\Headers;
use Sdkwright\Runtime\Webhooks\Inbox;
use Sdkwright\Runtime\Webhooks\Mark;
use Sdkwright\Runtime\Webhooks\Signature;
use Sdkwright\Runtime\Webhooks\Webhook;
use Sdkwright\Types\Digits;
use Sdkwright\Webhooks\Event;
use Sdkwright\Webhooks\HeaderException;
use Sdkwright\Webhooks\PayloadException;
use Sdkwright\Webhooks\SignatureException;
use Sdkwright\Webhooks\TimestampException;
use Sdkwright\Webhooks\UnknownEvent;

/**
 * Requests that an API makes, of webhooks that are described as generated code does.
 */
final class InboxTest extends TestCase
{
    private const CLASSES = ['push' => Push::class, 'issue' => Issue::class, 'plain' => Plain::class];
    private const ISSUE = '{"action": "opened", "title": "It breaks", "more": 1}';
    private const PUSH = '{"ref": "main", "size": 3}';

    /** @param mixed ...$more what else the webhook is described by */
    private static function push(mixed ...$more): Webhook
    {
        $members = [new Member('ref', required: true), new Member('size', required: true)];

        return self::webhook('push', new Variant(Kind::OBJECT, self::text('ref'), $members), ...$more);
    }

    /** @param mixed ...$more */
    private static function issue(mixed ...$more): Webhook
    {
        $members = [new Member('action', const: 'opened'), new Member('title', required: true)];
        $more += ['marks' => [new Mark(['action'], ['opened'])]];

        return self::webhook('issue', new Variant(Kind::OBJECT, self::text('title'), $members), ...$more);
    }

    /** @param mixed ...$more */
    private static function webhook(string $name, ?Variant $payload = null, mixed ...$more): Webhook
    {
        return new Webhook($name, self::CLASSES[$name] ?? Came::class, $payload, ...$more);
    }

    /** How a text of an object is read. */
    private static function text(string $member): \Closure
    {
        $read = static fn(mixed $json): string => Read::string(Read::object($json), $member);

        return static fn(array $in, string|int $key): string => Read::with($in, $key, $read);
    }

    private static function signature(string $body, string $secret): string
    {
        return \hash_hmac('sha256', $body, $secret);
    }

    /** @param class-string $kind */
    private static function assertFails(string $kind, string $said, \Closure $call): void
    {
        try {
            $call();
        } catch (\Exception $error) {
            self::assertSame($kind, $error::class);
            self::assertStringContainsString($said, $error->getMessage());

            return;
        }
        self::fail("nothing was thrown, and not a $kind");
    }

    /** @param array<mixed> $headers */
    private static function parsed(array $webhooks, string $body, array $headers = [], mixed $secret = null): Event
    {
        return (new Inbox($body, $headers, $secret))->event($webhooks);
    }

    public function testASignedEventHasItsPayload(): void
    {
        $both = [self::push(signature: new Signature('X-Sig')), self::issue(signature: new Signature('X-Sig'))];
        $headers = ['x-sig' => [self::signature(self::ISSUE, 'secret')]];
        $event = self::parsed($both, self::ISSUE, $headers, ['old', 'secret']);
        self::assertSame(['issue', 'It breaks'], [$event->name(), $event->payload]);
        // The members decide where nothing else does.
        self::assertSame('push', self::parsed($both, self::PUSH)->name());
        $other = fn() => self::parsed($both, self::ISSUE, $headers, 'other');
        self::assertFails(SignatureException::class, 'no signature of the request', $other);
    }

    public function testARequestOfPsr7(): void
    {
        $webhook = self::push(signature: new Signature('X-Sig'));
        $request = new ServerRequest('POST', '/', ['X-SIG' => self::signature(self::PUSH, 'secret')], self::PUSH);
        // Somebody has read it before.
        $request->getBody()->getContents();
        self::assertSame('main', Inbox::of($request, 'secret')->as($webhook)->payload);
        self::assertSame('push', Inbox::of($request, 'secret')->event([$webhook])->name());
        $forged = fn() => Inbox::of($request, 'other')->as($webhook);
        self::assertFails(SignatureException::class, 'no signature', $forged);
    }

    public function testAnUnknownEventIsKeptAsItIs(): void
    {
        foreach (['{"colour":9223372036854775808}', '[1,2]', 'null', '{"action":"opened"}'] as $body) {
            $event = self::parsed([self::push(), self::issue(marks: [])], $body);
            self::assertInstanceOf(UnknownEvent::class, $event);
            self::assertNull($event->name());
            self::assertEquals(\Sdkwright\Runtime\Json::decode($body), $event->payload);
        }
    }

    public function testNothingIsUncheckedByAccident(): void
    {
        $signature = new Signature('X-Sig');
        $push = self::push(signature: $signature);
        $free = self::issue();
        $mistake = \InvalidArgumentException::class;
        foreach ([[], [''], '', ['', '']] as $secret) {
            $headers = ['X-Sig' => self::signature(self::PUSH, '')];
            self::assertFails($mistake, 'secret', fn() => self::parsed([$push], self::PUSH, $headers, $secret));
            self::assertFails($mistake, 'secret', fn() => (new Inbox(self::PUSH, $headers, $secret))->as($push));
        }
        $unread = fn() => self::parsed([$push], 'no JSON', [], 'secret');
        self::assertFails(HeaderException::class, 'no header X-Sig', $unread);
        // Also where what came is a webhook that is not signed.
        $other = self::push(signature: new Signature('X-Other'));
        self::assertFails($mistake, 'secret', fn() => self::parsed([$push, $other, $free], self::ISSUE, [], []));
        self::assertSame('issue', self::parsed([$push, $other, $free], self::ISSUE, [], 'secret')->name());
        $alike = fn() => self::parsed([$push, $free], self::ISSUE, [], 'secret');
        self::assertFails(HeaderException::class, 'X-Sig', $alike);
    }

    public function testEachWebhookHasItsOwnSignature(): void
    {
        $known = [
            self::push(signature: new Signature('X-Sig')),
            self::issue(signature: new Signature('X-Other', encoding: 'base64')),
        ];
        $header = ['X-Sig' => self::signature(self::ISSUE, 'secret')];
        $failing = fn() => self::parsed($known, self::ISSUE, $header, 'secret');
        self::assertFails(HeaderException::class, 'X-Other', $failing);
        $header = ['X-Other' => \base64_encode(\hash_hmac('sha256', self::ISSUE, 'secret', true))];
        self::assertSame('issue', self::parsed($known, self::ISSUE, $header, 'secret')->name());
        $unknown = '{"colour": "red"}';
        $header = ['X-Sig' => self::signature($unknown, 'secret')];
        self::assertNull(self::parsed($known, $unknown, $header, 'secret')->name());
        $wrong = fn() => self::parsed($known, $unknown, $header, 'wrong');
        self::assertFails(SignatureException::class, '', $wrong);
    }

    public function testTheClockOfTheMachineIsAsked(): void
    {
        $signature = new Signature('X-Sig', content: '{timestamp}.{body}', timestamp: 'X-Time', tolerance: 60);
        $webhook = self::push(signature: $signature);
        $read = static fn(string $at): Event => (new Inbox(self::PUSH, [
            'X-Sig' => self::signature($at . '.' . self::PUSH, 'secret'),
            'X-Time' => $at,
        ], 'secret'))->as($webhook);
        self::assertSame('push', $read((string) (\time() - 10))->name());
        foreach ([\time() - 600, \time() + 600, 999999999999999, '9999999999999999', -5, '+5', '', '1_0', '5e3'] as $at) {
            self::assertFails(TimestampException::class, 'signed', fn() => $read((string) $at));
        }
    }

    public function testTemplatesOfWhatIsSigned(): void
    {
        $headers = ['X-Id' => ['7', '8'], '-' => '-'];
        foreach ([
            '' => '',
            '{body}' => '<{body}>',
            'v0:{timestamp}:{body}' => 'v0:99:<{body}>',
            '{x-id}.{{body}}{}{x{-}}' => '7, 8.{<{body}>}{}{x-}',
            '{body' => '{body',
        ] as $template => $signed) {
            $signature = new Signature('X-Sig', content: $template, timestamp: 'X-Time');
            $given = new Headers([...$headers, 'X-Sig' => self::signature($signed, 'secret'), 'X-Time' => '99']);
            $signature->verify('<{body}>', $given, ['secret'], 100);
            $this->addToAssertionCount(1);
        }
    }

    public function testAnEventThatIsNotAsDocumented(): void
    {
        $both = [self::push(), self::issue()];
        $wrong = fn() => self::parsed($both, '{"action": "opened", "title": 5}');
        $said = 'the body of issue is not as documented: title must be a string';
        self::assertFails(PayloadException::class, $said, $wrong);
        foreach (['', "\xff", '{', '{} {}', \str_repeat('[', 100_000)] as $body) {
            $unread = fn() => self::parsed($both, $body);
            self::assertFails(PayloadException::class, 'the body is not JSON', $unread);
            $unread = fn() => (new Inbox($body, [], null))->as(self::push());
            self::assertFails(PayloadException::class, 'the body of push', $unread);
        }
    }

    public function testTheOnlyWebhookIsWhatComes(): void
    {
        foreach (['{"colour": "red"}', '{}', '[1, 2]', 'null', '5', 'no JSON'] as $body) {
            $unread = fn() => self::parsed([self::issue()], $body);
            self::assertFails(PayloadException::class, 'the body of issue is not as documented', $unread);
        }
        self::assertNull(self::parsed([self::issue()], '{"action": "closed", "title": 5}')->name());
        $told = [self::push(event: ['X-Event'])];
        self::assertNull(self::parsed($told, '{"colour": "red"}', ['X-Event' => 'pull'])->name());
        $named = fn() => self::parsed($told, '{"colour": "red"}', ['X-Event' => 'push']);
        self::assertFails(PayloadException::class, 'ref', $named);
    }

    public function testBodiesOfOtherKinds(): void
    {
        $push = self::push();
        $fields = self::webhook('plain', form: Form::Fields);
        $text = self::webhook('plain', form: Form::Text);
        $bytes = self::webhook('plain', form: Form::Bytes);
        $none = self::webhook('plain', form: Form::None);
        $event = self::parsed([$fields, $push], 'a=1&b.c=%C3%A4+b&c=&&d&e=100%&f=x;y&a=2');
        $expected = ['a' => '2', 'b.c' => 'ä b', 'c' => '', 'd' => '', 'e' => '100%', 'f' => 'x;y'];
        self::assertSame($expected, $event->payload);
        self::assertSame('Grüße', self::parsed([$text, $push], 'Grüße')->payload);
        // It looks like JSON.
        self::assertSame('5', self::parsed([$text], '5')->payload);
        self::assertSame("\xff\x00", self::parsed([$bytes, $push], "\xff\x00")->payload);
        self::assertNull(self::parsed([$none, $push], '')->payload);
        // What has no body is not what comes with one.
        self::assertSame('Grüße', self::parsed([$none, $text], 'Grüße')->payload);
        foreach ([$fields, $text] as $webhook) {
            self::assertFails(PayloadException::class, 'is not UTF-8', fn() => self::parsed([$webhook], "\xff"));
        }
    }

    public function testMembersOfAnyName(): void
    {
        foreach (['7', '', "\0a", 'é'] as $name) {
            $one = self::webhook('push', marks: [new Mark(['data', $name], ['yes'])]);
            $other = self::webhook('issue', marks: [new Mark(['data', $name], ['no'])]);
            $body = '{"data": {' . \json_encode($name) . ': "no"}}';
            self::assertSame('issue', self::parsed([$one, $other], $body)->name());
        }
    }

    public function testDigitsOfDecimals(): void
    {
        $any = new Variant(Kind::ANY, Read::any(...));
        $read = new Variant(Kind::ANY, Read::decimalText(...));
        self::assertSame(1.5, self::parsed([self::webhook('n', $any)], '1.50')->payload);
        self::assertSame('1.50', self::parsed([self::webhook('n', $read, decimals: true)], '1.50')->payload);
        self::assertInstanceOf(Digits::class, self::parsed([self::push(), self::issue()], '9e999')->payload);
    }

    public function testASecretIsInNoTrace(): void
    {
        \ini_set('zend.exception_ignore_args', '0');
        try {
            self::parsed([self::push(signature: new Signature('X-Sig'))], self::PUSH, ['X-Sig' => 'ff'], 'hush-hush');
            self::fail('it is not signed');
        } catch (SDKException $error) {
            foreach ($error->getTrace() as $frame) {
                if (\str_starts_with($frame['class'] ?? '', 'Sdkwright\Runtime')) {
                    self::assertStringNotContainsString('hush-hush', \print_r($frame['args'] ?? [], true));
                }
            }
        } finally {
            \ini_restore('zend.exception_ignore_args');
        }
    }
}
