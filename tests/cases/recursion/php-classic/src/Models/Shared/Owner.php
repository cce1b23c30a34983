<?php

declare(strict_types=1);

namespace Recursion\Models\Shared;

use Recursion\Runtime\Model;
use Recursion\Runtime\Read;
use Recursion\Runtime\Write;

final class Owner implements Model
{
    private const MEMBERS = ['nodes' => 0];

    /** @var array<string, Node>|null */
    public ?array $nodes = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->nodes = isset($in['nodes'])
            ? Read::map(
                $in,
                'nodes',
                static fn(array $in, string|int $key): Node => Read::model($in, $key, Node::class),
            )
            : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->nodes !== null) {
            $out['nodes'] = Write::map($this->nodes);
        }

        return Write::object($out, $this->unlisted);
    }
}
