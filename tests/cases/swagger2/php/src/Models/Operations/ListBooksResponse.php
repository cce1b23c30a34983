<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Models\Shared;
use Shelves\Types\Unknown;

/** What `listBooks` answers. */
final readonly class ListBooksResponse
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
        /**
         * Books.
         *
         * @var list<Shared\Item|Shared\Book|Shared\Map|Unknown>|null
         */
        public ?array $result = null,
        /** Books. */
        public ?\Psr\Http\Message\StreamInterface $content = null,
    ) {}
}
