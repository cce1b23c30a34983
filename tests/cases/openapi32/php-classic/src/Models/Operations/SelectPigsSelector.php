<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final class SelectPigsSelector implements Model
{
    private const MEMBERS = ['where' => 0, 'order' => 0];

    public string $where;

    /** @var list<string>|null */
    public ?array $order = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->where = Read::string($in, 'where');
        $it->order = isset($in['order']) ? Read::list($in, 'order', Read::string(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'where');
        $out = [
            'where' => $this->where,
        ];
        if ($this->order !== null) {
            $out['order'] = Write::list($this->order);
        }

        return Write::object($out, $this->unlisted);
    }
}
