<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

use Psr\Http\Message\MessageInterface;
use Sdkwright\Runtime\Free;
use Sdkwright\Webhooks\Event;
use Sdkwright\Webhooks\PayloadException;
use Sdkwright\Webhooks\UnknownEvent;
use Sdkwright\Webhooks\VerificationException;

/**
 * Where webhooks come in.
 *
 * @internal
 */
final readonly class Inbox
{
    private Headers $headers;

    /** @var list<string>|null null leaves signatures unchecked */
    private ?array $secrets;

    /**
     * @param string $body as it was sent: what is parsed and printed again is another text
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public function __construct(
        private string $body,
        array $headers,
        #[\SensitiveParameter]
        string|array|null $secret,
    ) {
        $this->headers = new Headers($headers);
        $this->secrets = $secret === null ? null : \array_values((array) $secret);
    }

    /** @param string|array<string>|null $secret */
    public static function of(
        MessageInterface $request,
        #[\SensitiveParameter]
        string|array|null $secret,
    ): self {
        return new self((string) $request->getBody(), $request->getHeaders(), $secret);
    }

    /**
     * What came, as a request that can only be one webhook's.
     *
     * @template E of Event
     * @param Webhook<E> $webhook
     * @return E
     * @throws VerificationException|PayloadException
     */
    public function as(Webhook $webhook): Event
    {
        $this->verify(self::signatures([$webhook]));

        return $webhook->read($this->body);
    }

    /**
     * What came, as that of the webhooks that it is. Where all are signed alike, nothing of it is read before that is
     * verified.
     *
     * @param list<Webhook<Event>> $webhooks
     * @throws VerificationException|PayloadException
     * @throws \InvalidArgumentException where no secret can be one
     */
    public function event(array $webhooks): Event
    {
        $signatures = self::signatures($webhooks);
        if ($signatures !== [] && $this->secrets === []) {
            throw new \InvalidArgumentException('there is no secret to check signatures with');
        }
        $isAlike = \count($signatures) === 1;
        if ($isAlike) {
            $this->verify($signatures);
        }
        $delivery = new Delivery($this->body, $this->headers);
        [$webhook, $isSure] = $delivery->find($webhooks);
        if (!$isAlike) {
            $this->verify($webhook === null ? $signatures : self::signatures([$webhook]));
        }
        if ($webhook !== null) {
            try {
                return $webhook->read($this->body);
            } catch (PayloadException $error) {
                if ($isSure || !$delivery->isJson) {
                    throw $error;
                }
            }
        }

        return $delivery->isJson
            ? new UnknownEvent(Free::read($delivery->value))
            : throw new PayloadException('the body is not JSON');
    }

    /**
     * @param list<Signature> $signatures of which one must be right, if there are any
     * @throws VerificationException the first failure
     */
    private function verify(array $signatures): void
    {
        if ($this->secrets === null) {
            return;
        }
        $failure = null;
        foreach ($signatures as $signature) {
            try {
                $signature->verify($this->body, $this->headers, $this->secrets, \time());

                return;
            } catch (VerificationException $error) {
                $failure ??= $error;
            }
        }
        if ($failure !== null) {
            throw $failure;
        }
    }

    /**
     * How webhooks are signed, each way once.
     *
     * @param list<Webhook<Event>> $webhooks
     * @return list<Signature>
     */
    private static function signatures(array $webhooks): array
    {
        $found = [];
        foreach ($webhooks as $webhook) {
            if ($webhook->signature !== null) {
                $found[\serialize($webhook->signature)] = $webhook->signature;
            }
        }

        return \array_values($found);
    }
}
