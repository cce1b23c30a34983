<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Models\Shared;
use Farm\Types\EventStream;
use Farm\Types\Unknown;

/** What `watch` answers. */
final readonly class WatchResponse
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
        /** @var EventStream<Shared\Animal|WatchResponseBodyDataFed|Unknown>|null */
        public ?EventStream $events = null,
    ) {}
}
