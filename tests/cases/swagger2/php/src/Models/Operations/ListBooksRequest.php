<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Types\Unknown;

final readonly class ListBooksRequest
{
    public function __construct(
        /** The server takes `10` where it is absent. */
        public ?int $limit = null,
        /** @var list<string>|null */
        public ?array $genres = null,
        /** @var list<int>|null */
        public ?array $ids = null,
        /** @var list<int>|null */
        public ?array $years = null,
        /** @var list<ListBooksStatesItem|Unknown>|null */
        public ?array $states = null,
        /**
         * Values are separated by tabs.
         *
         * The server takes `"a\tb"` where it is absent.
         */
        public ?string $words = null,
        /** @var list<string>|null */
        public ?array $pairs = null,
        public ?bool $flag = null,
        /** @var list<string>|null */
        public ?array $xRooms = null,
    ) {}
}
