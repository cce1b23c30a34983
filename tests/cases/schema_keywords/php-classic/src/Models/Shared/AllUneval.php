<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final class AllUneval implements Model
{
    private const MEMBERS = ['x' => 0];

    public ?string $x = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->x = isset($in['x']) ? Read::string($in, 'x') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->x !== null) {
            $out['x'] = $this->x;
        }

        return Write::object($out, $this->unlisted);
    }
}
