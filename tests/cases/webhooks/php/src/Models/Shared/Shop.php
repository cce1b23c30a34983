<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class Shop implements Model
{
    private const MEMBERS = ['name' => 0];

    public function __construct(
        public string $name,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: Read::string($in, 'name'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'name' => $this->name,
        ];

        return Write::object($out, $this->unlisted);
    }
}
