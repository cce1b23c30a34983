<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class SearchTenantResponseBody implements Model
{
    private const MEMBERS = ['next' => 0, 'items' => 0];

    public function __construct(
        public ?string $next = null,
        /** @var list<Shared\Item>|null */
        public ?array $items = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            next: isset($in['next']) ? Read::string($in, 'next') : null,
            items: isset($in['items']) ? Read::models($in, 'items', Shared\Item::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->next !== null) {
            $out['next'] = $this->next;
        }
        if ($this->items !== null) {
            $out['items'] = Write::list($this->items);
        }

        return Write::object($out, $this->unlisted);
    }
}
