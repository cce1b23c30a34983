<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class ByOffsetResponseBody implements Model
{
    private const MEMBERS = ['meta' => 0, 'items' => 0, 'warnings' => 0];

    public function __construct(
        public ?ByOffsetResponseBodyMeta $meta = null,
        /** @var list<Shared\Item>|null */
        public ?array $items = null,
        /** @var list<string>|null */
        public ?array $warnings = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            meta: isset($in['meta']) ? Read::model($in, 'meta', ByOffsetResponseBodyMeta::class) : null,
            items: isset($in['items']) ? Read::models($in, 'items', Shared\Item::class) : null,
            warnings: isset($in['warnings']) ? Read::list($in, 'warnings', Read::string(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->meta !== null) {
            $out['meta'] = $this->meta;
        }
        if ($this->items !== null) {
            $out['items'] = Write::list($this->items);
        }
        if ($this->warnings !== null) {
            $out['warnings'] = Write::list($this->warnings);
        }

        return Write::object($out, $this->unlisted);
    }
}
