<?php

declare(strict_types=1);

namespace Recursion\Models\Shared;

use Recursion\Runtime\Model;
use Recursion\Runtime\Read;
use Recursion\Runtime\Write;
use Recursion\Types\Unknown;

final readonly class Node implements Model
{
    private const MEMBERS = ['value' => 0, 'parent' => 0, 'children' => 0, 'owner' => 0];

    public function __construct(
        /** @var string|list<mixed>|\stdClass|Unknown */
        public string|array|\stdClass|Unknown $value,
        public ?Node $parent = null,
        /** @var list<Node>|null */
        public ?array $children = null,
        public ?Owner $owner = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            value: Read::with($in, 'value', Value::read(...)),
            parent: isset($in['parent']) ? Read::model($in, 'parent', Node::class) : null,
            children: isset($in['children']) ? Read::models($in, 'children', Node::class) : null,
            owner: isset($in['owner']) ? Read::model($in, 'owner', Owner::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'value' => Value::write($this->value),
        ];
        if ($this->parent !== null) {
            $out['parent'] = $this->parent;
        }
        if ($this->children !== null) {
            $out['children'] = Write::list($this->children);
        }
        if ($this->owner !== null) {
            $out['owner'] = $this->owner;
        }

        return Write::object($out, $this->unlisted);
    }
}
