<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final class WatchResponseBodyDataFed implements Model
{
    private const MEMBERS = ['kilograms' => 0];

    public float $kilograms;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kilograms = Read::float($in, 'kilograms');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kilograms');
        $out = [
            'kilograms' => $this->kilograms,
        ];

        return Write::object($out, $this->unlisted);
    }
}
