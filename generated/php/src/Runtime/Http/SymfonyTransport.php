<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/**
 * Symfony's HTTP client.
 *
 * @internal
 */
final readonly class SymfonyTransport implements Transport
{
    public function __construct(
        private HttpClientInterface $client,
        private Factories $factories,
    ) {}

    public function send(RequestInterface $request, Sending $how): ResponseInterface
    {
        $started = \microtime(true);
        try {
            $url = (string) $request->getUri();
            $sent = $this->client->request($request->getMethod(), $url, $this->options($request, $how));
            $body = new SymfonyBody($this->client, $sent, $how);
            $response = $this->factories->response->createResponse($body->status());
            foreach ($sent->getHeaders(false) as $name => $values) {
                $response = $response->withHeader((string) $name, $values);
            }

            $whole = $how->streams ? $body : $this->factories->stream->createStream($body->getContents());

            return $response->withBody($whole);
        } catch (TransportExceptionInterface $cause) {
            throw SymfonyBody::lost($cause, $how->timeout !== null && \microtime(true) - $started >= $how->timeout);
        }
    }

    public function hasTimeouts(): bool
    {
        return true;
    }

    /**
     * @return array<string, mixed>
     */
    private function options(RequestInterface $request, Sending $how): array
    {
        $headers = [];
        foreach ($request->getHeaders() as $name => $values) {
            // Lines: PHP makes an integer of a key that is all digits.
            $headers[] = "{$name}: " . \implode(', ', $values);
        }
        $options = ['max_redirects' => 0, 'buffer' => false, 'timeout' => $how->timeout ?? 1e6];
        if ($how->timeout !== null && !$how->streams) {
            $options['max_duration'] = $how->timeout;
        }
        if ($how->once && \extension_loaded('curl') && $request->getMethod() !== 'GET') {
            // On a connection that was used before, curl sends a request again by itself when it breaks.
            $options['extra'] = ['curl' => [\CURLOPT_FRESH_CONNECT => true]];
        }
        $body = $request->getBody();
        $size = $body->getSize();
        if ($size !== 0) {
            if ($body->isSeekable()) {
                $body->rewind();
            }
            $options['body'] = static fn(int $length): string => $body->eof() ? '' : $body->read($length);
            if ($size !== null) {
                $headers[] = "Content-Length: {$size}";
            }
        }

        return $options + ['headers' => $headers];
    }
}
