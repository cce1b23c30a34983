<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class ByOffsetResponseBody implements Model
{
    private const MEMBERS = ['meta' => 0, 'items' => 0, 'warnings' => 0];

    public ?ByOffsetResponseBodyMeta $meta = null;

    /** @var list<Shared\Item>|null */
    public ?array $items = null;

    /** @var list<string>|null */
    public ?array $warnings = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->meta = isset($in['meta']) ? Read::model($in, 'meta', ByOffsetResponseBodyMeta::class) : null;
        $it->items = isset($in['items']) ? Read::models($in, 'items', Shared\Item::class) : null;
        $it->warnings = isset($in['warnings']) ? Read::list($in, 'warnings', Read::string(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
