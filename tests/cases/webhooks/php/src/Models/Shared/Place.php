<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class Place implements Model
{
    private const MEMBERS = ['city' => 0];

    public function __construct(
        public ?string $city = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            city: isset($in['city']) ? Read::string($in, 'city') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
