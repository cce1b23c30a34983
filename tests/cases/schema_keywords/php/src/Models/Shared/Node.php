<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final readonly class Node implements Model
{
    private const MEMBERS = ['value' => 0, 'children' => 0];

    public function __construct(
        public ?string $value = null,
        /** @var list<Node>|null */
        public ?array $children = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            value: isset($in['value']) ? Read::string($in, 'value') : null,
            children: isset($in['children']) ? Read::models($in, 'children', Node::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->value !== null) {
            $out['value'] = $this->value;
        }
        if ($this->children !== null) {
            $out['children'] = Write::list($this->children);
        }

        return Write::object($out, $this->unlisted);
    }
}
