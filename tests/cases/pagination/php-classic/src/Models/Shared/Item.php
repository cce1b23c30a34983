<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class Item implements Model
{
    private const MEMBERS = ['id' => 0];

    public string $id;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id');
        $out = [
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
