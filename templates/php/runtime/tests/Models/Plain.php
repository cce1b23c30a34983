<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

use Sdkwright\Runtime\Model;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Write;

/** A record as the target writes it in the style `classic`. */
final class Plain implements Model
{
    private const MEMBERS = ['id' => 0, 'mustNull' => 0, 'child' => 0, 'children' => 0];

    public string $id;

    public ?string $mustNull;

    public ?Plain $child = null;

    /** @var list<Plain>|null */
    public ?array $children = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'mustNull');
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->mustNull = isset($in['mustNull']) ? Read::string($in, 'mustNull') : null;
        $it->child = isset($in['child']) ? Read::model($in, 'child', self::class) : null;
        $it->children = isset($in['children']) ? Read::models($in, 'children', self::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id', 'mustNull');
        $out = ['id' => $this->id, 'mustNull' => $this->mustNull];
        if ($this->child !== null) {
            $out['child'] = $this->child;
        }
        if ($this->children !== null) {
            $out['children'] = Write::list($this->children);
        }

        return Write::object($out, $this->unlisted);
    }
}
