<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final readonly class PageUser implements Model
{
    private const MEMBERS = ['items' => 0];

    public function __construct(
        /** @var list<SchemasUser>|null */
        public ?array $items = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            items: isset($in['items']) ? Read::models($in, 'items', SchemasUser::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
