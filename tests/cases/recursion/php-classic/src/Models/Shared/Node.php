<?php

declare(strict_types=1);

namespace Recursion\Models\Shared;

use Recursion\Runtime\Model;
use Recursion\Runtime\Read;
use Recursion\Runtime\Write;
use Recursion\Types\Unknown;

final class Node implements Model
{
    private const MEMBERS = ['value' => 0, 'parent' => 0, 'children' => 0, 'owner' => 0];

    /** @var string|list<mixed>|\stdClass|Unknown */
    public string|array|\stdClass|Unknown $value;
    public ?Node $parent = null;

    /** @var list<Node>|null */
    public ?array $children = null;
    public ?Owner $owner = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->value = Read::with($in, 'value', Value::read(...));
        $it->parent = isset($in['parent']) ? Read::model($in, 'parent', Node::class) : null;
        $it->children = isset($in['children']) ? Read::models($in, 'children', Node::class) : null;
        $it->owner = isset($in['owner']) ? Read::model($in, 'owner', Owner::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'value');
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
