<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final readonly class TeaListV2Request
{
    public function __construct(
        public string $apiVersion,
        public ?int $pageSize = null,
        /** @var list<string>|null */
        public ?array $preview = null,
    ) {}
}
