<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\ResponseInterface;
use formance\formance\Models\Errors\ConnectionException;
use formance\formance\Runtime\Http\Lost;
use formance\formance\Runtime\Http\ResponseStream;
use formance\formance\Runtime\Http\Sending;

/**
 * One exchange with the server, along its redirects. Those for tokens have no body in logs.
 *
 * @internal
 */
final readonly class Trip
{
    /** Redirects that are followed at most. */
    private const REDIRECTS = 5;

    public function __construct(
        private Client $client,
        private Exchange $exchange,
        private Sending $how,
        private bool $isToken = false,
    ) {}

    /**
     * Sends the request and reads the answer, unless it is a stream.
     *
     * @template T of object
     *
     * @param list<Answer<T>|Failure> $documented
     * @param Content|null $body of the request, for the log
     *
     * @return Arrival<T>
     *
     * @throws ConnectionException where there is no answer
     */
    public function run(array $documented, ?Content $body): Arrival
    {
        $started = \microtime(true);
        $log = $this->client->log;
        $log->request($this->exchange, $body, $this->isToken);
        try {
            [$response, $answer] = $this->follow($documented);
            if ($answer instanceof Answer && $answer->stream) {
                $log->response($this->exchange, $response, null, $this->isToken, $started);
                $response = $response->withBody(new ResponseStream($response->getBody(), $this->exchange));

                return new Arrival($this->exchange, $response, $answer, null);
            }
            [$response, $text] = $this->read($response);
        } catch (Lost $cause) {
            $log->failure($this->exchange, $cause, $started);

            throw $this->exchange->lost($cause);
        }
        $log->response($this->exchange, $response, $text, $this->isToken, $started);

        return new Arrival($this->exchange, $response, $answer, $text);
    }

    /**
     * @template T of object
     *
     * @param list<Answer<T>|Failure> $documented
     *
     * @return array{ResponseInterface, Answer<T>|false|null}
     */
    private function follow(array $documented): array
    {
        $transport = $this->client->transport();
        $hop = 0;
        while (true) {
            $request = $this->exchange->request;
            $response = $transport->send($request, $this->how);
            $answer = Answers::success($documented, $response);
            $isRead = $request->getMethod() === 'GET' || $request->getMethod() === 'HEAD';
            $isRedirect = \in_array($response->getStatusCode(), [301, 302, 303, 307, 308], true);
            if (!$isRedirect || !$isRead || $answer instanceof Answer || $hop === self::REDIRECTS) {
                return [$response, $answer];
            }
            $to = Urls::redirect((string) $request->getUri(), $response->getHeaderLine('Location'));
            if ($to === null) {
                return [$response, $answer];
            }
            $response->getBody()->close();
            $this->exchange->request = $request->withUri($this->client->factories()->uri($to));
            $hop++;
        }
    }

    /**
     * Reads a body, and leaves it so that it can be read once more.
     *
     * @return array{ResponseInterface, string}
     */
    private function read(ResponseInterface $response): array
    {
        $body = $response->getBody();
        try {
            $text = $body->isSeekable() ? (string) $body : $body->getContents();
        } catch (Lost $lost) {
            throw $lost;
        } catch (\RuntimeException) {
            throw new Lost('the answer broke off');
        }
        if ($body->isSeekable()) {
            $body->rewind();

            return [$response, $text];
        }
        $body->close();

        return [$response->withBody($this->client->factories()->stream->createStream($text)), $text];
    }
}
