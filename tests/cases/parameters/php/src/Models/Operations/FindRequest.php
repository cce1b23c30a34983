<?php

declare(strict_types=1);

namespace Parameters\Models\Operations;

use Parameters\Models\Shared;
use Parameters\Types\Date;

final readonly class FindRequest
{
    public function __construct(
        public string $id,
        /** @var list<int> */
        public array $range,
        public string $xRequestID,
        public ?Shared\Filter $filter = null,
        /** @var list<string>|null */
        public ?array $tags = null,
        /** The server takes `'all'` where it is absent. */
        public ?string $words = null,
        /** @var array<string, string>|null */
        public ?array $where = null,
        public ?string $plain = null,
        public ?Date $since = null,
        /** @var list<int>|null */
        public ?array $either = null,
        public ?string $session = null,
        public ?string $sessionInQuery = null,
        public ?string $sessionInHeader = null,
    ) {}
}
