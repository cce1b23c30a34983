<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Exception\RequestException;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * Guzzle 7.
 *
 * @internal
 */
final readonly class GuzzleTransport implements Transport
{
    public function __construct(private ClientInterface $client) {}

    public function send(RequestInterface $request, Sending $how): ResponseInterface
    {
        $options = [
            'allow_redirects' => false,
            'expect' => false,
            'http_errors' => false,
            'synchronous' => true,
            'timeout' => $how->timeout ?? 0,
        ];
        if (!$how->streams && !$how->once) {
            return $this->sent($request, $options, $how->timeout);
        }
        $watch = new CurlWatch($how->once);
        $options['curl'] = $this->curl($watch);
        $send = fn(array $more): ResponseInterface => $this->sent($request, $more + $options, $how->timeout);

        return $how->streams ? (new FiberBody($send, $watch))->response() : $send([]);
    }

    public function hasTimeouts(): bool
    {
        return true;
    }

    /**
     * @param array<mixed> $options
     */
    private function sent(RequestInterface $request, array $options, ?float $timeout): ResponseInterface
    {
        $started = \microtime(true);
        try {
            return $this->client->send($request, $options);
        } catch (GuzzleException $cause) {
            throw self::lost($cause, $timeout !== null && \microtime(true) - $started >= $timeout);
        }
    }

    /**
     * Returns the user's own settings of curl with ours.
     *
     * @return array<int|string, mixed>
     */
    private function curl(CurlWatch $watch): array
    {
        $own = self::own($this->client);
        $made = \is_array($own) ? $own : [];
        if (\extension_loaded('curl') && !isset($made[\CURLOPT_PROGRESSFUNCTION])) {
            $made[\CURLOPT_NOPROGRESS] = false;
            $made[\CURLOPT_PROGRESSFUNCTION] = $watch->progress(...);
        }

        return $made;
    }

    /**
     * Not every client that follows Guzzle's interface tells its settings.
     */
    private static function own(object $client): mixed
    {
        return \method_exists($client, 'getConfig') ? $client->getConfig('curl') : null;
    }

    private static function lost(\Throwable $cause, bool $isLate): Lost
    {
        $knows = $cause instanceof ConnectException || $cause instanceof RequestException;
        $context = $knows ? $cause->getHandlerContext() : [];
        $number = $context['errno'] ?? null;
        $said = $context['error'] ?? '';
        // Ended by the watch: the connection that it was sent on is gone.
        $isKnown = \is_string($said) && $said !== '' && $number !== \CURLE_ABORTED_BY_CALLBACK;
        $shown = $isKnown ? (string) \preg_replace('~https?://\S+~i', 'the URL', $said) : 'the connection broke';

        // Without curl only the time tells it.
        return new Lost($shown, $number === null ? $isLate : $number === \CURLE_OPERATION_TIMEDOUT);
    }
}
