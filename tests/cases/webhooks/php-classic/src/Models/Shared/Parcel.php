<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class Parcel implements Model
{
    private const MEMBERS = ['id' => 0, 'grams' => 0];

    public string $id;
    public int $grams;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->grams = Read::int($in, 'grams');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id', 'grams');
        $out = [
            'id' => $this->id,
            'grams' => $this->grams,
        ];

        return Write::object($out, $this->unlisted);
    }
}
