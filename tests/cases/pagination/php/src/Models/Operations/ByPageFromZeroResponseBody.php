<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;
use Pagination\Types\Absent;

final readonly class ByPageFromZeroResponseBody implements Model
{
    private const MEMBERS = ['page-count' => 0, 'hasMore' => 0, 'items' => 0];

    public function __construct(
        public ?int $pageCount = null,
        public bool|Absent|null $hasMore = Absent::Value,
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
            pageCount: isset($in['page-count']) ? Read::int($in, 'page-count') : null,
            hasMore: Read::nullable($in, 'hasMore', Read::bool(...)),
            items: isset($in['items']) ? Read::models($in, 'items', Shared\Item::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->pageCount !== null) {
            $out['page-count'] = $this->pageCount;
        }
        if ($this->hasMore !== Absent::Value) {
            $out['hasMore'] = $this->hasMore;
        }
        if ($this->items !== null) {
            $out['items'] = Write::list($this->items);
        }

        return Write::object($out, $this->unlisted);
    }
}
