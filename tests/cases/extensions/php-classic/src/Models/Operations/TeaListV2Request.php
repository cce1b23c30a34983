<?php

declare(strict_types=1);

namespace Extensions\Models\Operations;

final class TeaListV2Request
{
    public ?int $pageSize = null;

    /** @var list<string>|null */
    public ?array $preview = null;
    public string $apiVersion;
}
