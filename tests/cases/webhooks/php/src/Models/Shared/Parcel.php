<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class Parcel implements Model
{
    private const MEMBERS = ['id' => 0, 'grams' => 0];

    public function __construct(
        public string $id,
        public int $grams,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            grams: Read::int($in, 'grams'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'grams' => $this->grams,
        ];

        return Write::object($out, $this->unlisted);
    }
}
