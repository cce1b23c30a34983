<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final class NamelessWithId implements Model
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
