<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class ParcelFoundPayload implements Model
{
    private const MEMBERS = ['type' => 0, 'data' => 0];

    public function __construct(
        public ParcelFoundPayloadData $data,
        /** @var 'parcel.found' */
        public string $type = 'parcel.found',
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: Read::constant($in, 'type', 'parcel.found'),
            data: Read::model($in, 'data', ParcelFoundPayloadData::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'type' => $this->type,
            'data' => $this->data,
        ];

        return Write::object($out, $this->unlisted);
    }
}
