<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class Scan implements Model
{
    private const MEMBERS = ['code' => 0, 'place' => 0];

    public function __construct(
        public string $code,
        public ?Place $place = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            code: Read::string($in, 'code'),
            place: isset($in['place']) ? Read::model($in, 'place', Place::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'code' => $this->code,
        ];
        if ($this->place !== null) {
            $out['place'] = $this->place;
        }

        return Write::object($out, $this->unlisted);
    }
}
