<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class Scan implements Model
{
    private const MEMBERS = ['code' => 0, 'place' => 0];

    public string $code;
    public ?Place $place = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->code = Read::string($in, 'code');
        $it->place = isset($in['place']) ? Read::model($in, 'place', Place::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'code');
        $out = [
            'code' => $this->code,
        ];
        if ($this->place !== null) {
            $out['place'] = $this->place;
        }

        return Write::object($out, $this->unlisted);
    }
}
