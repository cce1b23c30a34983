<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final class Base implements Model
{
    private const MEMBERS = ['b' => 0];

    public ?string $b = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->b = isset($in['b']) ? Read::string($in, 'b') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->b !== null) {
            $out['b'] = $this->b;
        }

        return Write::object($out, $this->unlisted);
    }
}
