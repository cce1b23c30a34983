<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Handler\CurlMultiHandler;
use GuzzleHttp\HandlerStack;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * Guzzle 7.
 *
 * @internal
 */
final readonly class GuzzleTransport implements Transport
{
    /** What a client of the user's may have, which carries out all of its transfers together. */
    private ?CurlMultiHandler $handler;

    public function __construct(private ClientInterface $client)
    {
        $this->handler = self::handler($client);
    }

    public function send(RequestInterface $request, Sending $how): ResponseInterface
    {
        $options = [
            'allow_redirects' => false,
            'expect' => false,
            'http_errors' => false,
            'timeout' => $how->timeout ?? 0,
        ];
        if (!$how->streams && !$how->once) {
            return $this->sent($request, $options, $how->timeout);
        }
        $watch = new CurlWatch($how->once);
        $options['curl'] = $this->curl($watch);
        $send = fn(array $more): ResponseInterface => $this->sent($request, $more + $options, $how->timeout);
        if (!$how->streams) {
            return $send([]);
        }
        if ($this->handler === null) {
            return (new FiberBody($send, $watch))->response();
        }
        $begin = fn(array $more): MultiTransfer => $this->begun($request, $more + $options);

        return self::guarded(static fn() => (new MultiBody())->response($begin, $watch), $how->timeout);
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
        return self::guarded(fn(): ResponseInterface => $this->handler === null
            ? $this->client->send($request, $options + ['synchronous' => true])
            : $this->begun($request, $options)->response(), $timeout);
    }

    /**
     * @param array<mixed> $options
     */
    private function begun(RequestInterface $request, array $options): MultiTransfer
    {
        $handler = $this->handler ?? throw new \LogicException('The client has no such handler.');

        return new MultiTransfer($handler, $this->client->sendAsync($request, $options));
    }

    /**
     * @param \Closure(): ResponseInterface $send
     *
     * @throws Lost for an exception of Guzzle's
     */
    private static function guarded(\Closure $send, ?float $timeout): ResponseInterface
    {
        $started = \microtime(true);
        try {
            return $send();
        } catch (GuzzleException $cause) {
            throw self::lost($cause, $timeout !== null && \microtime(true) - $started >= $timeout);
        }
    }

    private static function handler(ClientInterface $client): ?CurlMultiHandler
    {
        $chosen = \method_exists($client, 'getConfig') ? $client->getConfig('handler') : null;
        // A stack tells its handler to nobody.
        $found = $chosen instanceof HandlerStack ? (array) $chosen : [$chosen];
        foreach ($found as $one) {
            if ($one instanceof CurlMultiHandler) {
                return $one;
            }
        }

        return null;
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

    /**
     * Returns an error of the client's without the URL.
     */
    public static function lost(\Throwable $cause, bool $isLate): Lost
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
