<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final class PageUser implements Model
{
    private const MEMBERS = ['items' => 0];

    /** @var list<SchemasUser>|null */
    public ?array $items = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->items = isset($in['items']) ? Read::models($in, 'items', SchemasUser::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->items !== null) {
            $out['items'] = Write::list($this->items);
        }

        return Write::object($out, $this->unlisted);
    }
}
