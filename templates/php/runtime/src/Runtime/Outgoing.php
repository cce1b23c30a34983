<?php

declare(strict_types=1);

namespace Sdkwright\Runtime;

use Psr\Http\Message\RequestInterface;
use Sdkwright\Options;
use Sdkwright\Runtime\Auth\Credentials;
use Sdkwright\Runtime\Http\ContentStream;

/**
 * Makes the request of an attempt.
 *
 * @internal
 */
final readonly class Outgoing
{
    /**
     * @param string $accept the header of that name
     */
    public function __construct(
        private Client $client,
        private string $method,
        private string $accept,
        private Builder $draft,
        private Options $options,
    ) {
    }

    /**
     * Returns the request. Its headers are set in the order of their weight: those of the caller replace all others.
     *
     * @param bool $isLink the URL is a link, which may repeat the credentials that it was asked with
     */
    public function request(
        string $url,
        bool $isLink,
        Credentials $known,
        #[\SensitiveParameter]
        string $token,
    ): RequestInterface {
        foreach ($known->query as $name => $value) {
            $name = \rawurlencode((string) $name);
            if (!$isLink || !self::hasParameter($url, $name)) {
                $url .= (\str_contains($url, '?') ? '&' : '?') . $name . '=' . \rawurlencode($value);
            }
        }
        $factories = $this->client->factories();
        $request = $factories->request->createRequest($this->method, $url);
        foreach ($this->headers($known, $token) as $name => $value) {
            $request = $request->withHeader((string) $name, $value);
        }
        $body = $this->draft->body;
        if ($body === null) {
            return $request;
        }
        $pieces = $body->pieces;

        return $request->withBody(
            \is_string($pieces) ? $factories->stream->createStream($pieces) : new ContentStream($body),
        );
    }

    /**
     * @return array<string, string>
     */
    private function headers(Credentials $known, #[\SensitiveParameter] string $token): array
    {
        $headers = ['Accept' => $this->accept, 'User-Agent' => self::userAgent($this->client)];
        if ($this->draft->body !== null) {
            $headers['Content-Type'] = $this->draft->body->media;
        }
        if ($this->draft->headers !== []) {
            $headers = \array_replace($headers, $this->draft->headers);
        }
        if ($known->headers !== []) {
            $headers = \array_replace($headers, $known->headers);
        }
        if ($token !== '') {
            $headers['Authorization'] = "Bearer {$token}";
        }
        $cookies = $this->draft->cookies;
        foreach ($known->cookies as $name => $value) {
            $cookies[] = \rawurlencode((string) $name) . '=' . \rawurlencode($value);
        }
        if ($cookies !== []) {
            $headers['Cookie'] = \implode('; ', $cookies);
        }

        return $this->options->headers === [] ? $headers : \array_replace($headers, $this->options->headers);
    }

    /**
     * Returns what the header User-Agent says.
     */
    public static function userAgent(Client $client): string
    {
        return $client->settings->userAgent ?? $client->api->userAgent;
    }

    private static function hasParameter(string $url, string $encoded): bool
    {
        foreach (\explode('&', \explode('?', $url, 2)[1] ?? '') as $pair) {
            if (\rawurlencode(\rawurldecode(\explode('=', $pair, 2)[0])) === $encoded) {
                return true;
            }
        }

        return false;
    }
}
