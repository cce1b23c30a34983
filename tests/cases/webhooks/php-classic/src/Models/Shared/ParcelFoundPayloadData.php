<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class ParcelFoundPayloadData implements Model
{
    private const MEMBERS = ['city' => 0];

    public ?string $city = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->city = isset($in['city']) ? Read::string($in, 'city') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->city !== null) {
            $out['city'] = $this->city;
        }

        return Write::object($out, $this->unlisted);
    }
}
