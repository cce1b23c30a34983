<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class SuggestedByItemResponseBody implements Model
{
    private const MEMBERS = ['has_more' => 0, 'data' => 0];

    public function __construct(
        public ?bool $hasMore = null,
        /** @var list<Shared\Item>|null */
        public ?array $data = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            hasMore: isset($in['has_more']) ? Read::bool($in, 'has_more') : null,
            data: isset($in['data']) ? Read::models($in, 'data', Shared\Item::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->hasMore !== null) {
            $out['has_more'] = $this->hasMore;
        }
        if ($this->data !== null) {
            $out['data'] = Write::list($this->data);
        }

        return Write::object($out, $this->unlisted);
    }
}
