<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;
use Discriminators\Types\Unknown;

final class Human implements Model
{
    private const MEMBERS = ['role' => 0, 'name' => 0];

    public HumanRole|Unknown $role;
    public string $name;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->role = Read::enum($in, 'role', HumanRole::class);
        $it->name = Read::string($in, 'name');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'role', 'name');
        $out = [
            'role' => $this->role,
            'name' => $this->name,
        ];

        return Write::object($out, $this->unlisted);
    }
}
