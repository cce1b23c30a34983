<?php

declare(strict_types=1);

namespace Rules\Models\Shared;

use Rules\Runtime\Model;
use Rules\Runtime\Read;
use Rules\Runtime\Write;

final class Page implements Model
{
    private const MEMBERS = ['data' => 0, 'next_cursor' => 0, 'meta' => 0];

    /** @var list<PageDataItem> */
    public array $data;
    public ?string $nextCursor = null;
    public ?PageMeta $meta = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->data = Read::models($in, 'data', PageDataItem::class);
        $it->nextCursor = isset($in['next_cursor']) ? Read::string($in, 'next_cursor') : null;
        $it->meta = isset($in['meta']) ? Read::model($in, 'meta', PageMeta::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'data');
        $out = [
            'data' => Write::list($this->data),
        ];
        if ($this->nextCursor !== null) {
            $out['next_cursor'] = $this->nextCursor;
        }
        if ($this->meta !== null) {
            $out['meta'] = $this->meta;
        }

        return Write::object($out, $this->unlisted);
    }
}
