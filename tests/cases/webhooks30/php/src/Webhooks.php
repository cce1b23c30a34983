<?php

declare(strict_types=1);

namespace Hooks;

use Hooks\Models\Shared;
use Hooks\Runtime\Kind;
use Hooks\Runtime\Member;
use Hooks\Runtime\Variant;
use Hooks\Runtime\Webhooks\Inbox;
use Hooks\Runtime\Webhooks\Mark;
use Hooks\Runtime\Webhooks\Signature;
use Hooks\Runtime\Webhooks\Webhook;

/**
 * Reads the requests that Hooks makes to your server.
 *
 * `parse` and `parseRequest` tell what came; there is a method for each webhook besides, for servers that have a URL
 * for each.
 */
final class Webhooks
{
    /**
     * What came: one of the classes in `Webhooks`.
     *
     * @param string $body as it was sent: what is parsed and printed again is another text
     * @param array<array-key, string|array<string|null>|null> $headers as `getallheaders()` gives them, or PSR-7
     * @param string|array<string>|null $secret or several, any of which may sign; null leaves it unchecked
     * @throws Webhooks\VerificationException unless a secret signed it
     * @throws Webhooks\PayloadException if it is not as documented
     */
    public static function parse(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Event {
        return (new Inbox($body, $headers, $secret))->event(self::all());
    }

    /**
     * What came, of a request of PSR-7.
     *
     * @param string|array<string>|null $secret or several, any of which may sign; null leaves it unchecked
     * @throws Webhooks\VerificationException unless a secret signed it
     * @throws Webhooks\PayloadException if it is not as documented
     */
    public static function parseRequest(
        \Psr\Http\Message\ServerRequestInterface $request,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Event {
        return Inbox::of($request, $secret)->event(self::all());
    }

    /**
     * A request that can only be `issue-opened`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseIssueOpened(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\IssueOpened {
        return (new Inbox($body, $headers, $secret))->as(self::describeIssueOpened());
    }

    /**
     * A request that can only be `issue-closed`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseIssueClosed(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\IssueClosed {
        return (new Inbox($body, $headers, $secret))->as(self::describeIssueClosed());
    }

    /** @return list<Webhook<Webhooks\Event>> */
    private static function all(): array
    {
        return [self::describeIssueOpened(), self::describeIssueClosed()];
    }

    /**
     * @return Webhook<Webhooks\IssueOpened>
     */
    private static function describeIssueOpened(): Webhook
    {
        return new Webhook(
            'issue-opened',
            Webhooks\IssueOpened::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\IssueOpenedPayload::class,
                [new Member('action', required: true, values: ['opened']), new Member('title', required: true)],
            ),
            marks: [new Mark(['action'], ['opened'])],
            event: ['X-GitHub-Event'],
            signature: self::signature(),
        );
    }

    /**
     * @return Webhook<Webhooks\IssueClosed>
     */
    private static function describeIssueClosed(): Webhook
    {
        return new Webhook(
            'issue-closed',
            Webhooks\IssueClosed::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\IssueClosedPayload::class,
                [new Member('action', required: true, values: ['closed'])],
            ),
            marks: [new Mark(['action'], ['closed'])],
            event: ['X-GitHub-Event'],
            signature: self::signature(),
        );
    }

    private static function signature(): Signature
    {
        return new Signature(header: 'x-sum', encoding: 'base64');
    }
}
