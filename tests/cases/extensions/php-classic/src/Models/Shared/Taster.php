<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

use Extensions\Runtime\Model;
use Extensions\Runtime\Read;
use Extensions\Runtime\Write;

final class Taster implements Model
{
    private const MEMBERS = ['name' => 0];

    public ?string $name = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->name = isset($in['name']) ? Read::string($in, 'name') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }

        return Write::object($out, $this->unlisted);
    }
}
