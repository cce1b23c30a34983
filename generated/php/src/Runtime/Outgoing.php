<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use Psr\Http\Message\RequestInterface;
use formance\stack\Options;
use formance\stack\Runtime\Auth\Credentials;
use formance\stack\Runtime\Http\ContentStream;

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
    ) {}

    /**
     * Returns the request. Its headers are set in the order of their weight: those of the caller replace all others.
     *
     * @param string $base the server, "" for a link
     * @param string $target path and query; or all of the link, which may repeat the credentials that it was asked with
     */
    public function request(
        string $base,
        string $target,
        Credentials $known,
        #[\SensitiveParameter]
        string $token,
    ): RequestInterface {
        $isLink = $base === '';
        [$path, $query] = \explode('?', $target, 2) + ['', ''];
        foreach ($known->query as $name => $value) {
            $name = \rawurlencode((string) $name);
            if (!$isLink || !self::hasParameter($query, $name)) {
                $query .= ($query === '' ? '' : '&') . $name . '=' . \rawurlencode($value);
            }
        }
        $uri = $this->client->uri($isLink ? $path : $base);
        if (!$isLink) {
            $uri = $uri->withPath($uri->getPath() . $path);
        }
        $factories = $this->client->factories();
        $request = $factories->request($this->method, $uri->withQuery($query), $this->headers($known, $token));
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
        $headers = self::replaced(self::replaced($headers, $this->draft->headers), $known->headers);
        if ($token !== '') {
            $headers = self::replaced($headers, ['Authorization' => "Bearer {$token}"]);
        }
        $cookies = $this->draft->cookies;
        foreach ($known->cookies as $name => $value) {
            $cookies[] = \rawurlencode((string) $name) . '=' . \rawurlencode($value);
        }
        if ($cookies !== []) {
            $headers['Cookie'] = \implode('; ', $cookies);
        }

        return self::replaced($headers, $this->options->headers);
    }

    /**
     * Returns headers with others in place of those with the same name, whatever its case.
     *
     * @param array<string, string> $headers
     * @param array<string, string> $others
     *
     * @return array<string, string>
     */
    private static function replaced(#[\SensitiveParameter] array $headers, #[\SensitiveParameter] array $others): array
    {
        foreach ($others as $name => $value) {
            foreach ($headers as $known => $_) {
                if (\strcasecmp((string) $known, (string) $name) === 0) {
                    unset($headers[$known]);
                }
            }
            $headers[$name] = $value;
        }

        return $headers;
    }

    /**
     * Returns what the header User-Agent says.
     */
    public static function userAgent(Client $client): string
    {
        return $client->settings->userAgent ?? $client->api->userAgent;
    }

    private static function hasParameter(string $query, string $encoded): bool
    {
        foreach (\explode('&', $query) as $pair) {
            if (\rawurlencode(\rawurldecode(\explode('=', $pair, 2)[0])) === $encoded) {
                return true;
            }
        }

        return false;
    }
}
