<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class SearchTenantResponseBody implements Model
{
    private const MEMBERS = ['next' => 0, 'items' => 0];

    public ?string $next = null;

    /** @var list<Shared\Item>|null */
    public ?array $items = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->next = isset($in['next']) ? Read::string($in, 'next') : null;
        $it->items = isset($in['items']) ? Read::models($in, 'items', Shared\Item::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
