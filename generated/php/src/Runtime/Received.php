<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamInterface;
use formance\stack\Models\Errors\DecodeException;
use formance\stack\Types\EventStream;
use formance\stack\Types\JsonLines;

/**
 * An answer with its body, from which envelopes and errors are made.
 *
 * @internal
 */
final class Received
{
    /** How many bytes of a body the message of an error shows. */
    private const EXCERPT = 500;

    public readonly int $statusCode;

    /** As the server sent it, "" where there is none. */
    public readonly string $contentType;

    /** @var array<string, list<string>> by their names in lower case */
    public readonly array $headers;

    /**
     * @param ResponseInterface $rawResponse its body can be read once more, unless it is a stream
     * @param string|null $body null where it is a stream
     */
    public function __construct(
        private readonly Exchange $exchange,
        public readonly ResponseInterface $rawResponse,
        private readonly ?string $body,
        private readonly string $media = '',
    ) {
        $this->statusCode = $rawResponse->getStatusCode();
        $this->contentType = $rawResponse->getHeaderLine('Content-Type');
        $this->headers = self::lower($rawResponse);
    }

    /**
     * @return array<string, list<string>>
     */
    private static function lower(ResponseInterface $response): array
    {
        $made = [];
        foreach ($response->getHeaders() as $name => $values) {
            $made[\strtolower((string) $name)] = \array_values($values);
        }

        return $made;
    }

    /**
     * Returns the body as it came, "" for a stream.
     */
    public function body(): string
    {
        return $this->body ?? '';
    }

    /**
     * Returns the body as JSON.
     *
     * @param bool $decimals the digits of numbers are kept, for types that lead to a decimal
     *
     * @throws Invalid where it is none
     */
    public function json(bool $decimals = false): mixed
    {
        return Json::decode(ContentType::text($this->body(), $this->contentType), $decimals);
    }

    /**
     * Returns what a reader makes of the body.
     *
     * @template T
     *
     * @param \Closure(array<mixed>, string|int): T $read such as Read::int(...)
     * @param bool $decimals the digits of numbers are kept, for types that lead to a decimal
     *
     * @return T
     *
     * @throws Invalid where the body is not as documented
     */
    public function value(\Closure $read, bool $decimals = false): mixed
    {
        return Read::whole($this->json($decimals), $read);
    }

    /**
     * Returns the body as text, decoded.
     */
    public function text(): string
    {
        return \mb_scrub(ContentType::text($this->body(), $this->contentType), 'UTF-8');
    }

    /**
     * Returns the body while it arrives.
     */
    public function stream(): StreamInterface
    {
        return $this->rawResponse->getBody();
    }

    /**
     * Returns the server-sent events of the body, whose data is JSON.
     *
     * @template T
     *
     * @param \Closure(array<mixed>, string|int): T $read
     * @param bool $decimals the digits of numbers are kept, for types that lead to a decimal
     *
     * @return EventStream<T>
     */
    public function events(\Closure $read, bool $decimals = false): EventStream
    {
        return new EventStream($this->stream(), fn(string $data): mixed => $this->item($data, $read, $decimals));
    }

    /**
     * Returns the server-sent events of the body, whose data is text.
     *
     * @return EventStream<string>
     */
    public function textEvents(): EventStream
    {
        return new EventStream($this->stream(), static fn(string $data): string => $data);
    }

    /**
     * Returns the JSON values of the body, one a line or record.
     *
     * @template T
     *
     * @param \Closure(array<mixed>, string|int): T $read
     * @param bool $decimals the digits of numbers are kept, for types that lead to a decimal
     *
     * @return JsonLines<T>
     */
    public function lines(\Closure $read, bool $decimals = false): JsonLines
    {
        $end = \str_ends_with(ContentType::base($this->media), 'json-seq') ? "\x1e" : "\n";

        return new JsonLines($this->stream(), $end, fn(string $line): mixed => $this->item($line, $read, $decimals));
    }

    /**
     * @template T
     *
     * @param \Closure(array<mixed>, string|int): T $read
     *
     * @return T
     */
    private function item(string $text, \Closure $read, bool $decimals): mixed
    {
        try {
            return Read::whole(Json::decode($text, $decimals), $read);
        } catch (Invalid $problem) {
            $message = "{$this->exchange->id}: an item of the stream is not as documented: {$problem->getMessage()}";

            throw new DecodeException($message, $this, null, $problem);
        }
    }

    /**
     * Returns one line for an answer: its status, and the start of a textual body.
     */
    public function describe(): string
    {
        $said = "status {$this->statusCode}";
        if (\preg_match('#^text/|json|xml#i', $this->contentType) !== 1) {
            return $said;
        }
        $body = \trim($this->text());
        if (\strlen($body) > self::EXCERPT) {
            $body = \mb_strcut($body, 0, self::EXCERPT, 'UTF-8') . '…';
        }

        return $body === '' ? $said : "{$said}: {$body}";
    }

    /**
     * Returns where the request went, secrets hidden.
     */
    public function url(): string
    {
        return $this->exchange->url();
    }

    /**
     * Returns the same answer without its body, for errors that must not show it.
     */
    public function withoutBody(): self
    {
        return new self($this->exchange, $this->rawResponse->withBody($this->exchange->emptyStream()), '');
    }

    /** @internal for SDKException */
    public function shownBody(): ?string
    {
        return $this->body === null ? null : $this->text();
    }

    /** @internal for SDKException */
    public function shownRequest(): RequestInterface
    {
        return $this->exchange->shown();
    }

    /** @internal for SDKException */
    public function shownResponse(): ResponseInterface
    {
        return $this->rawResponse;
    }
}
