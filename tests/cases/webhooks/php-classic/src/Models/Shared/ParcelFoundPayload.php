<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class ParcelFoundPayload implements Model
{
    private const MEMBERS = ['type' => 0, 'data' => 0];

    /** @var 'parcel.found' */
    public string $type = 'parcel.found';
    public ParcelFoundPayloadData $data;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->type = Read::constant($in, 'type', 'parcel.found');
        $it->data = Read::model($in, 'data', ParcelFoundPayloadData::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'data');
        $out = [
            'type' => $this->type,
            'data' => $this->data,
        ];

        return Write::object($out, $this->unlisted);
    }
}
