<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use formance\formance\Runtime\Received;

/**
 * The base of everything that a call throws. Itself: a status that the document has not, or an error body of another
 * content type. No value of the request is in it, and no credential.
 */
class SDKException extends \RuntimeException
{
    /** The status of the answer, null where there was none. */
    public readonly ?int $statusCode;

    /** The media type as the server sent it, null where there was no answer. */
    public readonly ?string $contentType;

    /** @var array<string, list<string>> the headers of the answer, by their names in lower case */
    public readonly array $headers;

    /** The body of the answer as text, null where it was not read. */
    public readonly ?string $body;

    /** What was sent, its credentials hidden; null where nothing was. */
    public readonly ?RequestInterface $request;

    /** The answer; its body can be read once more. */
    public readonly ?ResponseInterface $rawResponse;

    /**
     * @internal
     */
    public function __construct(
        string $message,
        ?Received $received = null,
        ?RequestInterface $request = null,
        ?\Throwable $previous = null,
    ) {
        parent::__construct($message, $received->statusCode ?? 0, $previous);
        $this->statusCode = $received?->statusCode;
        $this->contentType = $received?->contentType;
        $this->headers = $received->headers ?? [];
        $this->body = $received?->shownBody();
        $this->request = $received?->shownRequest() ?? $request;
        $this->rawResponse = $received?->shownResponse();
    }
}
