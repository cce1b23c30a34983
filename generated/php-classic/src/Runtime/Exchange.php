<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\StreamInterface;
use formance\formance\Models\Errors\ConnectionException;
use formance\formance\Models\Errors\TimeoutException;
use formance\formance\Runtime\Auth\Credentials;
use formance\formance\Runtime\Http\Factories;
use formance\formance\Runtime\Http\Lost;

/**
 * One request and what errors say of it.
 *
 * @internal
 */
final class Exchange
{
    public function __construct(
        public readonly string $id,
        public RequestInterface $request,
        private readonly ?Credentials $secrets,
        private readonly Factories $factories,
    ) {}

    /**
     * Returns where the request went, secrets hidden.
     */
    public function url(): string
    {
        return Redaction::url((string) $this->request->getUri(), $this->secrets);
    }

    /**
     * Returns the headers of the request, secrets hidden.
     *
     * @return array<string, string>
     */
    public function headers(): array
    {
        return Redaction::headers($this->request, $this->secrets);
    }

    /**
     * Returns the request without its body, secrets hidden.
     */
    public function shown(): RequestInterface
    {
        return $this->factories->request($this->request->getMethod(), $this->url(), $this->headers());
    }

    public function emptyStream(): StreamInterface
    {
        return $this->factories->stream->createStream('');
    }

    /**
     * Returns the error for an answer that did not come, or broke off.
     */
    public function lost(Lost $cause): ConnectionException
    {
        $place = "{$this->request->getMethod()} {$this->url()}";
        if ($cause->isTimeout) {
            return new TimeoutException("{$place} timed out", null, $this->shown(), $cause);
        }

        return new ConnectionException("{$place} failed: {$cause->getMessage()}", null, $this->shown(), $cause);
    }
}
