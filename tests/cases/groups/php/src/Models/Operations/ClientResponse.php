<?php

declare(strict_types=1);

namespace Groups\Models\Operations;

/** What `client` answers. */
final readonly class ClientResponse
{
    /** @internal */
    public function __construct(
        /** The HTTP status. */
        public int $statusCode,
        /** The media type as the server sent it, "" where there is none. */
        public string $contentType,
        /** The answer as it came; its body can be read once more, unless it is a stream. */
        public \Psr\Http\Message\ResponseInterface $rawResponse,
        /** @var array<string, list<string>> the headers, by their names in lower case */
        public array $headers,
    ) {}
}
